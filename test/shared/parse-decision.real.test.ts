import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareLetter } from '../../scripts/accuracy/compare-letter.ts';
import { readLetterSet } from '../../scripts/accuracy/letter-sets.ts';
import { readLetterFile } from '../../scripts/reading/read-letter-file.ts';
import { detectDecision, parseDecision } from '../../shared/index.ts';

/** The real letters never enter the project; where they stand beside it, every one must be read exactly. */
const home = join(import.meta.dirname, '..', '..', '..', 'shared', 'letters');
const here = existsSync(home);
if (!here) console.log('skipped: the real letters (../shared/letters) are not here');

const withoutSpans = (text: string) =>
  JSON.stringify(parseDecision(text), (key, value) => (/^spans?$/.test(key) ? undefined : value));

const FORMS: Readonly<Record<string, (text: string) => string>> = {
  'without blank lines': (text) => text.replace(/\n\s*\n/g, '\n'),
  'with a blank line behind every line': (text) => text.replace(/\n/g, ' \n\n'),
  'with no-break spaces': (text) => text.replace(/ (?=\w)/g, '\u00a0'),
  'with paragraphs on one line': (text) => text.replace(/([^\n]{60,})\n(?=[^\n])/g, '$1 '),
  'with blanks at the ends of lines': (text) => text.replace(/\n/g, '  \n'),
  'with the line ends of Windows': (text) => text.replace(/\n/g, '\r\n'),
  'as preformatted HTML': (text) => `<pre>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</pre>`,
};

describe.skipIf(!here)('the real letters', () => {
  it.each(['seeds', 'real'])(
    '%s are detected and read exactly as known, in every form of their text',
    async (set) => {
      const misses: unknown[] = [];
      for (const letter of readLetterSet(join(home, set))) {
        const file = await readLetterFile(letter.path);
        if (!file.ok) throw new Error(`${letter.name}: ${file.problem.code}`);
        expect(detectDecision(file.text).decision, letter.name).toBe(true);
        const answer = parseDecision(file.text);
        if (!answer.ok) throw new Error(`${letter.name}: ${answer.problem.code}`);
        for (const [index, known] of letter.expected.entries()) {
          for (const mark of compareLetter(known, answer.summaries[index] ?? null)) {
            if (!mark.right) misses.push([letter.name, mark.item, mark.field, mark.expected, mark.actual]);
          }
        }
        const plain = withoutSpans(file.text);
        for (const [form, change] of Object.entries(FORMS)) {
          if (withoutSpans(change(file.text)) !== plain) misses.push([letter.name, form]);
        }
      }
      expect(misses).toEqual([]);
    },
    240_000,
  );

  it('are all there', () => {
    const pdfs = readdirSync(join(home, 'real')).filter((name) => name.endsWith('.pdf'));
    const known = JSON.parse(readFileSync(join(home, 'real', 'known-answers.json'), 'utf8')) as object;
    expect(pdfs.length).toBe(Object.keys(known).length);
  });
});
