/** The offset after the last word of a citation: signs and a joining "and" behind it left out. */
export function citationEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[\s,;.]/.test(text[end - 1] ?? '')) end -= 1;
  const joined = /[,;]?\s(?:and|or|&)$/i.exec(text.slice(Math.max(from, end - 6), end));
  return joined === null ? end : citationEnd(text, from, end - joined[0].length);
}
