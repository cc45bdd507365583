import { trimSpan } from '../../text/fold.ts';

/** The offset after the last word of a citation: signs and a joining "and", "as well as the" behind it left out. */
export function citationEnd(text: string, from: number, to: number): number {
  const [, end] = trimSpan(text, [from, to], '', ',;.');
  const joined = /[,;]?\s(?:and|or|&|as well as)(?:\sthe)?(?:\sMTUS)?$/i.exec(
    text.slice(Math.max(from, end - 24), end),
  );
  return joined === null ? end : citationEnd(text, from, end - joined[0].length);
}
