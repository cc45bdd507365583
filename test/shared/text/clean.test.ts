import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../shared/text/clean.ts';

const sourceOf = (sent: string, word: string) => {
  const clean = cleanText(sent);
  const at = clean.text.indexOf(word);
  const [start, end] = clean.source([at, at + word.length]);
  return sent.slice(start, end);
};

describe('cleaning a text', () => {
  it('hands back a plain text as it is', () => {
    const sent = 'Cane #60, 2 * 3 times: Upheld';
    expect(cleanText(sent.replace('*', 'x')).text).toBe(sent.replace('*', 'x'));
  });

  it.each([
    ['bold and headings of Markdown', '### RATIONALE\n**Cane:** Upheld', 'RATIONALE\nCane: Upheld'],
    ['inline tags', '<b>Cane:</b> <span class="x">Upheld</span>', 'Cane: Upheld'],
    ['block tags, which part words', 'Cane<br>Upheld', 'Cane\nUpheld'],
    ['entities', 'Cane &amp; walker&#58; Upheld', 'Cane & walker: Upheld'],
    ['typographic signs', '“Cane” – ‘walker’： Upheld', '"Cane" - \'walker\': Upheld'],
    ['soft hyphens and zero-width signs', 'Up\u00adhe\u200bld', 'Upheld'],
    ['ligatures', 'ﬁve ofﬁces', 'five offices'],
    ['letters that only look Latin', 'Uphеld', 'Upheld'],
    ['no-break spaces', 'Cane:\u00a0Upheld', 'Cane: Upheld'],
  ])('reads through %s', (_, sent, text) => {
    expect(cleanText(sent).text).toBe(text);
  });

  it.each([
    'Cane #60',
    'visits 2 * 6',
    'Norco* #60',
    'flexion < 5 degrees',
    'as noted <see the report of May> the cane',
    'weight <bare minimum and age> 60',
    'PM&R',
    '# of visits 6',
    'a_b __ c',
  ])('leaves signs that are words of the letter: %s', (sent) => {
    expect(cleanText(sent).text).toBe(sent);
  });

  it('prints typographic signs as the letter has them', () => {
    expect(cleanText('**Cane – “soft”**').print).toBe('Cane – “soft”');
  });

  it('leads back to the words that were sent', () => {
    expect(sourceOf('**Cane &amp; w\u00adalker:** Upheld', 'walker')).toBe('w\u00adalker');
    expect(sourceOf('**Cane:** Upheld', 'Cane')).toBe('Cane');
    expect(sourceOf('two ofﬁces', 'offices')).toBe('ofﬁces');
  });

  it('keeps every span inside the text and in order, whatever was sent', () => {
    const pieces = fc.constantFrom(
      '**',
      '<b>',
      '</b>',
      '&amp;',
      '\u00ad',
      'ﬃ',
      '’',
      ' ',
      '\n',
      'Cane',
      ':',
      '*',
      '#',
      '\u200b',
      'е',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const sent = parts.join('');
        const clean = cleanText(sent);
        expect(clean.print.length).toBe(clean.text.length);
        let last = 0;
        for (let at = 0; at < clean.text.length; at += 1) {
          const [start, end] = clean.source([at, at + 1]);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(sent.length);
          last = start;
        }
      }),
    );
  });
});
