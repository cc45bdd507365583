import type { Random } from './random.ts';

/** One way in which a letter gets damaged on its way to the reader. */
type Mutation = (text: string, random: Random) => string;

/** Scans read these letters for those. */
const OCR_NOISE: readonly (readonly [string, string])[] = [
  ['l', '1'],
  ['O', '0'],
  ['rn', 'm'],
  ['S', '5'],
  [':', ';'],
  [':', '.'],
  ['i', 'í'],
  ['e', 'c'],
];

/** Look-alikes and invisible characters that copies through word processors and web pages leave behind. */
const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  [' ', '\u00a0'],
  [' ', '\u2009'],
  [' ', '\u200b '],
  ['-', '\u2013'],
  ['-', '\u2011'],
  ["'", '\u2019'],
  ['"', '\u201c'],
  ['fi', '\ufb01'],
  ['a', '\u0430'],
  ['e', '\u0435'],
  [':', '\uff1a'],
  ['U', '\u00ad' + 'U'],
  ['\n', '\r\n'],
  ['\n', '\u2028'],
  ['M', '\ud835\udc0c'],
];

const SCRAPS: readonly string[] = [
  ': Upheld',
  ': Overturned\n',
  'Claims Administrator guideline:',
  'MAXIMUS guideline: Decision based on MTUS',
  'Decision rationale:',
  '**',
  '<b>',
  '\f',
  '\u0000',
  '\ud800',
  '::::::::',
  'Section(s): ,,,,',
  'Page(s): 1-99999999999',
  'Page(s): 63; 55; ',
  '99/99/9999',
  'IMR ISSUES, DECISIONS AND RATIONALES',
  'CLINICAL CASE SUMMARY',
];

function lineAt(lines: readonly string[], random: Random): number {
  return random.below(Math.max(1, lines.length));
}

const swapEverywhere =
  (pairs: readonly (readonly [string, string])[], share: number): Mutation =>
  (text, random) => {
    const [from, to] = random.pick(pairs);
    return text
      .split(from)
      .reduce(
        (joined, part, index) => (index === 0 ? part : joined + (random.next() < share ? to : from) + part),
        '',
      );
  };

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a line is lost': (text, random) => {
    const lines = text.split('\n');
    lines.splice(lineAt(lines, random), 1 + random.below(3));
    return lines.join('\n');
  },
  'a line stands twice': (text, random) => {
    const lines = text.split('\n');
    const at = lineAt(lines, random);
    lines.splice(at, 0, ...lines.slice(at, at + 1 + random.below(4)));
    return lines.join('\n');
  },
  'two stretches change places': (text, random) => {
    const [a, b, c] = [random.below(text.length), random.below(text.length), random.below(text.length)].sort(
      (x, y) => x - y,
    ) as [number, number, number];
    return text.slice(0, a) + text.slice(b, c) + text.slice(a, b) + text.slice(c);
  },
  'the letter is cut off': (text, random) => text.slice(0, random.below(text.length + 1)),
  'the beginning is lost': (text, random) => text.slice(random.below(text.length + 1)),
  'a scan misreads': swapEverywhere(OCR_NOISE, 0.2),
  'a copy brings look-alikes': swapEverywhere(LOOK_ALIKES, 0.5),
  'all white space changes': (text, random) =>
    text.replace(/[ \t]+/g, random.pick([' ', '  ', '\t', '\u00a0', '\n'])),
  'all lines are joined': (text) => text.replace(/\s*\n\s*/g, ' '),
  'blank lines everywhere': (text) => text.replace(/\n/g, '\n\n \n'),
  'a scrap is dropped in': (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + random.pick(SCRAPS) + text.slice(at);
  },
  'a single character changes': (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + String.fromCharCode(random.below(0x10000)) + text.slice(at + 1);
  },
  'two letters in one text': (text, random) => `${text}\n${text.slice(random.below(text.length + 1))}`,
};

/** Damages a letter in one to four ways; the names tell which. */
export function mutateLetter(text: string, random: Random): { text: string; ways: string[] } {
  const names = Object.keys(MUTATIONS);
  const ways = Array.from({ length: 1 + random.below(4) }, () => random.pick(names));
  const damaged = ways.reduce((letter, way) => MUTATIONS[way]?.(letter, random) ?? letter, text);
  return { text: damaged, ways };
}
