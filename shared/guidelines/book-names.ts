// "Chapter 12" · "Chapter 12 Low Back Complaints" · "Low Back Complaints" · "Low Back Disorders"
const OF_THE_BOOK = /^Chapter|Complaints$|Disorders$/;
/** How letters name the book before its chapter; older ones spell out its publisher. */
const BOOKS = [
  '',
  'ACOEM ',
  'ACOEM 2nd Edition ',
  'ACOEM 2nd Edition (2004) ',
  'ACOEM Guidelines ',
  'ACOEM Practice Guidelines ',
  'ACOEM Practice Guidelines 2nd Edition (2004) ',
  'American College of Occupational and Environmental Medicine (ACOEM) 2nd Edition (2004) ',
];

/** Every way to write a guideline's name: a chapter of the ACOEM's book stands alone or behind the book's name. */
export function waysToName(name: string): string[] {
  return OF_THE_BOOK.test(name) ? BOOKS.map((book) => book + name) : [name];
}
