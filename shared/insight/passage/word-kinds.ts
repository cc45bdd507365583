import type { Span } from '../../api/contract.ts';
import { once } from './once.ts';

/**
 * Words and phrases of several kinds, looked for all at once: one pass over a sentence answers what would else take
 * a pattern a kind.
 */
export interface WordKinds<Kind extends string> {
  /** The bit of each kind. */
  readonly bit: Readonly<Record<Kind, number>>;
  /** The bits of all kinds of which a word or phrase stands whole in a span (UTF-16 offsets). One step a unit. */
  find(text: string, span: Span): number;
}

// What a unit of the text is to the lists: 1 to 26 are the letters, in either case.
const OTHER = 0;
const DIGIT = 27;
const UNDERSCORE = 28;
/** From here on signs part words. */
const SPACE = 29;
const HYPHEN = 30;
const COMMA = 31;
/** Room for all signs in a row of the table, as a power of two. */
const ROW = 5;
const SIGNS_IN_ROW = 1 << ROW;

const SIGNS = new Uint8Array(128);
for (let letter = 1; letter <= 26; letter += 1) {
  SIGNS[64 + letter] = letter;
  SIGNS[96 + letter] = letter;
}
SIGNS.fill(DIGIT, 48, 58);
SIGNS[32] = SPACE;
SIGNS[44] = COMMA;
SIGNS[45] = HYPHEN;
SIGNS[95] = UNDERSCORE;

/** Where reading stands: between words that no phrase joins, or within a word that no list has. */
const BETWEEN = 0;
const WITHIN = 1;

/**
 * What reads a text unit by unit (the machine of Aho and Corasick, 1975): a state stands for the words of the lists
 * that were begun, and the table leads from a state and the next sign to the next state.
 */
interface Machine {
  readonly steps: Uint16Array;
  /** The kinds of the words that end at a state, and of those that from there on may go on as they like. */
  readonly whole: Int32Array;
  readonly begun: Int32Array;
}

/**
 * @param lists the words of each kind, parted by white space, in lower case. `_` is the space in a phrase,
 * `#` stands for a digit, `guideline(s|)` for two words, `support*` for all that begin so.
 */
export function wordKinds<Kind extends string>(lists: Readonly<Record<Kind, string>>): WordKinds<Kind> {
  const entries = Object.entries<string>(lists);
  const bit = Object.fromEntries(entries.map(([kind], index) => [kind, 1 << index])) as Record<Kind, number>;
  // Built when first asked for: some milliseconds that no page without a decision has to spend.
  const machine = once(() =>
    build(
      entries.flatMap(([, list], index) =>
        list
          .trim()
          .split(/\s+/)
          .flatMap((word) => spellOut(word).map((phrase) => [phrase, 1 << index] as const)),
      ),
    ),
  );
  return { bit, find: (text, [start, end]) => run(machine(), text, start, end) };
}

/** "note(s|d|)" → "notes", "noted", "note" */
function spellOut(word: string): string[] {
  const group = /\(([^()]*)\)/.exec(word);
  if (!group) return [word];
  const [all, choices = ''] = group;
  return choices.split('|').flatMap((choice) => spellOut(word.replace(all, choice)));
}

/** The sign that a unit of a list stands for. */
function signOf(code: number): number {
  if (code === 95) return SPACE;
  return code === 35 ? DIGIT : (SIGNS[code] ?? OTHER);
}

/** Whether a sign parts words and may be followed by more of them: "medically - necessary". */
function isGap(sign: number): boolean {
  return sign === SPACE || sign === HYPHEN;
}

function isOfWord(sign: number): boolean {
  return sign !== OTHER && sign < SPACE;
}

/** All bits for a sign that ends a word, none for one of a word: a mask, since no processor foresees where words end. */
function endOfWord(sign: number): number {
  return ((SPACE - 1 - sign) | (sign - 1)) >> 31;
}

function build(phrases: readonly (readonly [string, number])[]): Machine {
  const most = 2 + phrases.reduce((sum, [phrase]) => sum + phrase.length, 0);
  const steps = new Uint16Array(most << ROW);
  const whole = new Int32Array(most);
  const begun = new Int32Array(most);
  // First a tree of all phrases, sign by sign; 0 leads nowhere yet.
  let states = 2;
  for (const [phrase, kind] of phrases) {
    const isBegun = phrase.endsWith('*');
    const length = isBegun ? phrase.length - 1 : phrase.length;
    let state = BETWEEN;
    for (let unit = 0; unit < length; unit += 1) {
      const at = (state << ROW) | signOf(phrase.charCodeAt(unit));
      state = steps[at] ?? 0;
      if (state === 0) {
        state = states;
        steps[at] = state;
        states += 1;
      }
    }
    const kinds = isBegun ? begun : whole;
    kinds[state] = (kinds[state] ?? 0) | kind;
  }
  for (let sign = 0; sign < SIGNS_IN_ROW; sign += 1) {
    steps[(WITHIN << ROW) | sign] = isOfWord(sign) ? WITHIN : BETWEEN;
  }
  // Then every sign that leads nowhere goes on as if the first word had not been read: as from a state nearer the root.
  const nearer = new Uint16Array(states).fill(WITHIN);
  const isBehindGap = new Uint8Array(states);
  const queue = [BETWEEN];
  for (const state of queue) {
    for (let sign = 0; sign < SIGNS_IN_ROW; sign += 1) {
      const at = (state << ROW) | sign;
      const rest = steps[((nearer[state] ?? WITHIN) << ROW) | sign] ?? 0;
      const next = steps[at] ?? 0;
      if (next === 0) {
        steps[at] = isGap(sign) && isBehindGap[state] === 1 ? state : rest;
        continue;
      }
      nearer[next] = rest;
      isBehindGap[next] = isGap(sign) ? 1 : 0;
      whole[next] = (whole[next] ?? 0) | (whole[rest] ?? 0);
      begun[next] = (begun[next] ?? 0) | (begun[rest] ?? 0);
      queue.push(next);
    }
  }
  return {
    steps: steps.slice(0, states << ROW),
    whole: whole.slice(0, states),
    begun: begun.slice(0, states),
  };
}

function run({ steps, whole, begun }: Machine, text: string, start: number, end: number): number {
  let kinds = 0;
  let state = BETWEEN;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const sign = code < 128 ? (SIGNS[code] ?? OTHER) : OTHER;
    kinds |= (whole[state] ?? 0) & endOfWord(sign);
    state = steps[(state << ROW) | sign] ?? BETWEEN;
    kinds |= begun[state] ?? 0;
  }
  return kinds | (whole[state] ?? 0);
}
