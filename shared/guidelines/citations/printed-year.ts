// " 2016" · " 2016 Guidelines" · " Guideline (ACOEM August 1, 2016)" · " (2009)" · " (ACOEM July 18, 2019)" · ", (May, 2009)" · " 02/13/2020" · " 2/2020"
// " Page(s): 8 C.C.R. §§9792.20 - 9792.26 MTUS (Effective July 18, 2009)": what the state prints at the foot of each page
const YEAR =
  /(?:\s(?:medical\s)?(?:treatment\s)?guidelines?(?=\s\(?[\da]))?(?:,?(?:\spage\(s\):)?\s\(?8\s?C\.?C\.?R\.?[\s§\d.-]+\)?)?(?:,?\sMTUS)?,?\s\(?(?:ACOEM,?\s)?(?:(?:effective\s)?(?!p)[a-z]{3,9},?\s(?:\d{1,2},\s|(?=\d{4}\)))|(?:\d\d?\/){1,2})?((?:19|20)\d\d)\)?(?:\sGuidelines?)?(?![\d/.-]*\d)/iy;

/** The year printed behind a guideline's name, and the offset after it; null and the name's own end where none stands there. */
export function readYear(text: string, end: number): { edition: string | null; after: number } {
  YEAR.lastIndex = end;
  const edition = YEAR.exec(text)?.[1];
  return edition === undefined ? { edition: null, after: end } : { edition, after: YEAR.lastIndex };
}
