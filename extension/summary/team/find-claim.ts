/** The claim number stands in the first part of a letter, before the case is told. */
const FRONT = 8000;
// "Claim Number: 05-123456-001" · "Claim No.: WC 2016 0042" · "Claim #:\n 0042-77"
const LABEL = /\bclaims?[ \t]*(?:number|no\b\.?|#)[ \t]*:/i;
// "05-123456-001"
const VALUE = /^\s{0,40}([A-Z0-9](?:[A-Z0-9./-]|[ ](?![ ])){2,38}[A-Z0-9])(?=\s|$)/i;
// "11/08/2016" · "CM16-0999001": values of other lines, where labels stand above each other
const OTHER = /^(?:\d{1,2}\/\d{1,2}\/\d{2,4}|CM\s?\d{2}\s?-?\s?\d{5,9})$/i;

/**
 * The claim number that a letter's header states; null where none can be told apart from what stands around it.
 * For the repeat-request guard alone, which keeps no more of it than a keyed hash.
 */
export function findClaim(text: string): string | null {
  const front = text.slice(0, FRONT);
  const label = LABEL.exec(front);
  if (label === null) return null;
  const value = VALUE.exec(front.slice(label.index + label[0].length))?.[1]?.trim();
  if (value === undefined || !/\d{3}/.test(value) || OTHER.test(value)) return null;
  return value;
}
