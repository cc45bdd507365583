// baclofen, 10mg, bac*
const WORD = /([\p{L}\p{N}]+)(\*?)/gu;
const MOST_WORDS = 12;

/**
 * The FTS5 expression for what a person typed: every word must stand in the item, in any order; a star asks for
 * words that begin so. Nothing of FTS5's own language gets through: each word is quoted.
 * @returns null where the query holds no word at all
 */
export function matchWords(
  teamId: number,
  query: string | undefined,
  specialty: string | undefined,
): string | null {
  const words = [...(query ?? '').matchAll(WORD)]
    .slice(0, MOST_WORDS)
    .map(([, word, star]) => `"${word}"${star}`);
  const parts = [];
  if (words.length > 0)
    parts.push(`{request treatment drug_class guideline section} : (${words.join(' AND ')})`);
  if (specialty !== undefined) parts.push(`specialty : "${specialty.replaceAll('"', ' ')}"`);
  if (parts.length === 0) return null;
  // The team's own word keeps the index from walking through other teams' letters.
  return [`team : "t${teamId}"`, ...parts].join(' AND ');
}
