/** A run of letters or digits, lower-cased for comparing; offsets are UTF-16 into the words given. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Splits words at everything that is neither letter nor digit, and between letters and digits: "Electro- diagnostic
 * 10/325mg" → electro, diagnostic, 10, 325, mg. Letters with a point behind each are one word: "R.N." → rn. Linear.
 */
export function splitWords(words: string): Word[] {
  const out: Word[] = [];
  const lower = lowerCase(words);
  let start = 0;
  let kind = OTHER;
  for (let at = 0; at <= words.length; at += 1) {
    const next = kindOf(words.charCodeAt(at));
    if (next === kind) continue;
    if (kind !== OTHER) {
      const isInitial = kind === LETTER && at - start === 1 && words[start - 1] === '.';
      const initials = isInitial ? initialsBefore(out, start - 1) : null;
      if (initials === null) out.push({ text: lower.slice(start, at), start, end: at });
      else
        out[out.length - 1] = { text: initials.text + lower.charAt(start), start: initials.start, end: at };
    }
    start = at;
    kind = next;
  }
  return out;
}

/** The last word, where it is one letter or letters parted by points and ends where the next point stands. */
function initialsBefore(out: readonly Word[], point: number): Word | null {
  const last = out.at(-1);
  if (last?.end !== point || last.end - last.start !== 2 * last.text.length - 1) return null;
  return kindOf(last.text.charCodeAt(0)) === LETTER ? last : null;
}

/** In lower case, and as long: a few letters of other alphabets become two. */
export function lowerCase(words: string): string {
  const lower = words.toLowerCase();
  return lower.length === words.length ? lower : words.replace(/[A-Z]+/g, (run) => run.toLowerCase());
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;

function kindOf(code: number): number {
  const lower = code | 32;
  if (lower >= 97 && lower <= 122) return LETTER;
  return code >= 48 && code <= 57 ? DIGIT : OTHER;
}
