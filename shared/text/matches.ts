/** The offset after a match. */
export const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

/** Which of a pattern's groups holds words, the first from 1. */
export const groupOf = (match: RegExpExecArray): number =>
  match.findIndex((words, group) => group > 0 && words !== undefined);

/**
 * Every match of a sticky pattern that begins at a colon between two offsets, in order, then those at a semicolon: scans
 * read the one for the other. Labels, outcomes and fields end in or follow a colon, letters hold few of them, and engines
 * find one lone sign faster than any pattern.
 */
export function matchesAtColons(
  pattern: RegExp,
  text: string,
  from = 0,
  to: number = text.length,
): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (const colon of ':;') {
    for (let at = text.indexOf(colon, from); at !== -1 && at < to; at = text.indexOf(colon, at + 1)) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match !== null) matches.push(match);
    }
  }
  return matches;
}

/**
 * Every match of a global pattern that begins between two offsets, in order. As `matchAll`, but without the copy of
 * the pattern that it makes at each call: most texts it is asked for are a few words long.
 */
export function matchesOf(
  pattern: RegExp,
  text: string,
  from = 0,
  to: number = text.length,
): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null && match.index < to; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}
