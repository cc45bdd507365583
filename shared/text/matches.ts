/**
 * Every match of a global pattern from an offset on, in order. As `matchAll`, but without the copy of the pattern
 * that it makes at each call: most texts it is asked for are a few words long.
 */
export function matchesOf(pattern: RegExp, text: string, from = 0): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}
