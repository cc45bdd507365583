/**
 * Marks that say how a text looks and are no words of the letter: HTML tags and entities, Markdown signs,
 * units that print nothing. Each is told apart from the same sign used as text ("#60", "2 * 6", "< 5").
 */

// Beyond ASCII, a control sign, or one of `*`, `<`, `>`, `|` and the backslash. One class alone: engines look for it many units at a time.
const STRANGE = /[^\n\r\t\f -)+-;=?-[\]-{}~]/;
// "&nbsp;" · "&#39;"
const ENTITY = /&[#a-z]/i;
const PAIRS = ['# ', '#\t', '##', '__'];

/** Whether a text may hold marks or signs beyond ASCII: only then it needs cleaning. */
export function mayHoldMarks(text: string): boolean {
  return (
    STRANGE.test(text) ||
    (text.includes('&') && ENTITY.test(text)) ||
    PAIRS.some((pair) => text.includes(pair))
  );
}

/** Spaces and control signs that print as a space: no-break, figure, thin, ideographic. Each stands for one. */
export const EXOTIC_SPACE = /(?![\n\r\t\f ])[\p{Zs}\p{Cc}]/gu;
/** Line breaks other than the usual ones. */
export const EXOTIC_BREAK = /[\v\p{Zl}\p{Zp}]/gu;

// `**Norco:** Upheld` · `> ` of a quoted mail · `<b>Case Number:</b>` · `&nbsp;` · `### CLINICAL CASE SUMMARY` · `a\*b` · a soft hyphen · a ligature
// Only tags that letters and portals use: other words between angle brackets are the letter's own ("<see page 3>").
export const MARK =
  /\*+|<(?!\/\w{1,10}\s+\w)\/?(?:a|abbr|b|bdi|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|img|li|mark|ol|p|pre|s|section|small|span|strong|su[bp]|t(?:able|body|d|foot|h|head|r|t)|u|ul)(?:\s[^<>]{0,200})?\/?>|&(?:#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8});|(?<=^[^\S\n]{0,3})#{1,6}[^\S\n]|>(?<=^[> ]{0,9})(?:(?<=\n>.*\n[> ]{0,9})|(?=.*\n>)) ?|__|\\(?=[!-/:-@[-`{-~])|\||[\p{Cf}\p{Variation_Selector}]+|[\ufb00-\ufb06]/gimu;
/** How far a single star looks for its partner. */
const REACH = 200;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
};

const INLINE_TAG = /^<\/?(?:a|abbr|b|bdi|em|font|i|mark|small|span|strong|sub|sup|u)[\s/>]/i;
const BOLD_TAG = /^<(?:b|strong)[\s>]/i;
function decodeEntity(entity: string): string {
  if (entity[1] !== '#') return ENTITIES[entity.slice(1, -1).toLowerCase()] ?? entity;
  const hex = entity[2] === 'x' || entity[2] === 'X';
  const code = Number.parseInt(entity.slice(hex ? 3 : 2, -1), hex ? 16 : 10);
  if (!(code > 31 && code < 0xfffe)) return ' ';
  const unit = String.fromCharCode(code);
  return /\p{Cf}/u.test(unit) ? '' : unit;
}

function isLineStart(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && before >= at - 4 && (text[before] === ' ' || text[before] === '\t')) before -= 1;
  return before < 0 || text[before] === '\n' || text[before] === '\r';
}

const WORD = /[\p{L}\p{N}]/u;
const isWord = (unit: string | undefined): boolean => unit !== undefined && WORD.test(unit);
const isBlank = (unit: string | undefined): boolean => unit === undefined || /\s/.test(unit);

/** A single star is a mark only where it hugs words on one side, never between numbers or alone; a row of stars is a line. */
function isEmphasis(text: string, at: number, length: number): boolean {
  const before = text[at - 1];
  const after = text[at + length];
  if (length > 3) return false;
  if (length > 1) return true;
  const opens = !isWord(before) && !isBlank(after);
  const closes = !isBlank(before) && !isWord(after);
  if (opens === closes) return false;
  return hasPartner(text, at, opens ? 1 : -1);
}

/** A lone star has no partner on its line: "Norco* #60". */
function hasPartner(text: string, at: number, step: 1 | -1): boolean {
  for (let offset = at + step; Math.abs(offset - at) < REACH; offset += step) {
    const unit = text[offset];
    if (unit === '*') return true;
    if (unit === undefined || unit === '\n') return false;
  }
  return false;
}

export type MarkKind = 'unit' | 'mark' | 'bold' | 'kept';
export interface Mark {
  readonly kind: MarkKind;
  /** What the mark is read as; an empty string where it prints nothing. */
  readonly replacement: string;
}

const KEPT: Mark = { kind: 'kept', replacement: '' };
const GONE: Mark = { kind: 'mark', replacement: '' };
const BOLD: Mark = { kind: 'bold', replacement: '' };

/** What a match of MARK at an offset stands for. */
export function readMark(text: string, at: number, match: string): Mark {
  switch (match[0]) {
    case '*':
      if (match.length === 2 || match.length === 3) return BOLD;
      return isEmphasis(text, at, match.length) ? GONE : KEPT;
    case '<':
      if (BOLD_TAG.test(match)) return BOLD;
      return INLINE_TAG.test(match) ? GONE : { kind: 'mark', replacement: '\n' };
    case '&': {
      const decoded = decodeEntity(match);
      return decoded === match ? KEPT : { kind: 'unit', replacement: decoded };
    }
    case '#':
      return /[A-Z*_<]/.test(text[at + match.length] ?? '') ? GONE : KEPT;
    case '_':
      return isWord(text[at - 1]) === isWord(text[at + 2]) ? KEPT : BOLD;
    case '\\':
      return GONE;
    case '|':
      return isLineStart(text, at) || isBlank(text[at + 1]) ? { kind: 'unit', replacement: '\t' } : KEPT;
    default:
      // A ligature is its letters; what is left prints nothing.
      return /[\ufb00-\ufb06]/.test(match) ? { kind: 'unit', replacement: match.normalize('NFKC') } : GONE;
  }
}
