export interface SectionOfLaw {
  /** "9792.20" */
  readonly section: string;
  /** "(f)", "(a)(2)" or "". */
  readonly subdivision: string;
}

// Examples: "9792.20f", "9792.20(f)", "section 9792.24.1 (c)(1)", "4610.6(h)"
const SECTION = /(?<![\d.])(\d{4,5}(?:\.\d+)*)((?:\s?\([a-z0-9]{1,4}\))*)([a-z]\b)?/i;

/** The section of law within printed words, its subdivision written with parentheses; null where there is none. */
export function readSectionOfLaw(printed: string): SectionOfLaw | null {
  const match = SECTION.exec(printed);
  const section = match?.[1];
  if (section === undefined) return null;
  const bracketed = (match?.[2] ?? '').replace(/\s/g, '').toLowerCase();
  const letter = match?.[3]?.toLowerCase();
  return { section, subdivision: bracketed === '' && letter !== undefined ? `(${letter})` : bracketed };
}
