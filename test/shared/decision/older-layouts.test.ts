import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOne } from './read.ts';

const letters = path.resolve(import.meta.dirname, '../../letters');
const read = (slug: string) => readFileSync(path.join(letters, slug, 'letter.txt'), 'utf8');
const items = (text: string) =>
  readOne(text).items.map(({ request, outcome, reviewer, rationale }) => ({
    request,
    outcome,
    basis: reviewer?.text,
    rationale: rationale?.text,
  }));

describe('a notice of 2013', () => {
  const notice = read('c-three');

  it.each([
    'Regarding the retrospective request for post-procedure',
    'Regarding the prospective requests for post-procedure',
    'Regarding post-procedure',
  ])('knows the section of an item however it begins: %s', (words) => {
    const other = notice.replace('Regarding the request for post-procedure', words);
    expect(other).not.toBe(notice);
    expect(items(other)).toEqual(items(notice));
  });
});

describe('a verdict that a copy has glued', () => {
  it.each(['b-upheld', 'b-overturned', 'b-partial', 'c-three'])('is read all the same: %s', (slug) => {
    const text = read(slug);
    const glued = text.replaceAll('medically necessary', 'medicallynecessary');
    const verdicts = (sent: string) => items(sent).map(({ request, outcome }) => [request, outcome]);
    expect(verdicts(glued)).toEqual(verdicts(text));
  });
});

describe('a numbered letter of 2013', () => {
  it.each([
    'References:\nA handbook.',
    '-----',
    'MAXIMUS Federal Services, Inc.\nIndependent Medical Review',
  ])('keeps the items behind a line that could end a letter: %s', (line) => {
    const text = read('b-partial');
    const [head, ...rest] = text.split(/(?=\n2\. )/);
    expect(rest.length).toBeGreaterThan(0);
    const count = (sent: string) => items(sent).map(({ outcome }) => outcome);
    expect(count(`${head}\n${line}\n${rest.join('')}`)).toEqual(count(text));
  });
});
