import type { Random } from './random.ts';

/** One small damage at one place: `removed` units at `at` give way to `put`. */
export interface Slip {
  readonly at: number;
  readonly removed: number;
  readonly put: string;
}

/** Scans read these letters for those. */
const MISREAD: readonly (readonly [string, string])[] = [
  ['l', '1'],
  ['l', 'I'],
  ['O', '0'],
  ['rn', 'm'],
  ['m', 'rn'],
  ['S', '5'],
  ['e', 'c'],
  ['c', 'e'],
  ['t', 'f'],
  ['i', 'l'],
  ['h', 'b'],
  ['d', 'cl'],
  ['D', 'O'],
  ['M', 'N'],
  ['.', ','],
  [':', ';'],
  [':', ''],
];
/** What fax machines and portals print between the lines of a letter. */
const STAMPS: readonly string[] = [
  'Page 3 of 7',
  'CM15-0999009 Page 3',
  'Received: 03/02/2016 10:22 AM  Fax 213-555-0100  p. 4',
  'DEC-12-2016 10:22  FROM ACME CLAIMS  TO 12135550100  P.004/012',
];

/** The first `sought` behind a random place. */
function find(text: string, sought: string, random: Random): number {
  return text.indexOf(sought, random.below(text.length));
}

const swap =
  (sought: string, put: string) =>
  (text: string, random: Random): Slip | null => {
    const at = find(text, sought, random);
    return at === -1 ? null : { at, removed: sought.length, put };
  };

const insert =
  (put: string) =>
  (text: string, random: Random): Slip => ({ at: random.below(text.length), removed: 0, put });

/** What copying, scanning and faxing does to a letter, one place at a time; null where the text has no such place. */
export const SLIPS: Readonly<Record<string, (text: string, random: Random) => Slip | null>> = {
  'a letter misread': (text, random) => swap(...random.pick(MISREAD))(text, random),
  'a letter lost': (text, random) => ({ at: random.below(text.length), removed: 1, put: '' }),
  'a blank lost': swap(' ', ''),
  'a blank put in': insert(' '),
  'a soft hyphen put in': insert('\u00ad'),
  'a line broken': swap(' ', '\n'),
  'a blank line put in': swap('\n', '\n\n'),
  'two lines joined': swap('\n', ' '),
  'a stamp between lines': (text, random) => swap('\n', `\n${random.pick(STAMPS)}\n`)(text, random),
};

export function slipped(text: string, { at, removed, put }: Slip): string {
  return text.slice(0, at) + put + text.slice(at + removed);
}
