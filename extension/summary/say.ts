/** A message of the catalogue: named places filled in, the plural form chosen by `count`. */
export type Named = Readonly<Record<string, string | number>>;
export type Say = (key: string, named?: Named, count?: number) => string;

/**
 * Codes carry hyphens; a browser's message keys may not.
 * "not-a-decision" → "notADecision", "mtus+other" is not a code that is looked up.
 */
export function keyOfCode(code: string): string {
  return code.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
