/**
 * Marks that say how a text looks and are no words of the letter: HTML tags and entities, Markdown signs,
 * units that print nothing. Each is told apart from the same sign used as text ("#60", "2 * 6", "< 5").
 */

/** A letter needs cleaning only when it holds one of these. */
export const SUSPECT = /[^\n\r\t\f\x20-\x7e]|[*<|\\]|&[#a-z]|#[ \t#]|__/i;

// `**Norco:** Upheld` · `<b>Case Number:</b>` · `&nbsp;` · `### CLINICAL CASE SUMMARY` · `a\*b` · a soft hyphen
export const MARK =
  /[^\n\r\t\f\x20-\x7e]|\*{1,3}|<\/?[a-z][^<>]{0,200}>|&(?:#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8});|#{1,6}[ \t]|__|\\(?=[!-/:-@[-`{-~])|\|/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  deg: '°',
  reg: '®',
  times: '×',
  sect: '§',
  bull: '•',
  hellip: '…',
};

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

const INLINE_TAG = /^<\/?(?:a|abbr|b|bdi|em|font|i|mark|small|span|strong|sub|sup|u)[\s/>]/i;
const BOLD_TAG = /^<(?:b|strong)[\s>]/i;
/** Units that print nothing: soft hyphen, zero-width signs, marks of writing direction, variation selectors. */
function printsNothing(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x180e ||
    code === 0xfeff ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

// no-break, figure, thin, ideographic and other spaces
const EXOTIC_SPACE = /[\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

function decodeEntity(entity: string): string {
  if (entity[1] !== '#') return ENTITIES[entity.slice(1, -1).toLowerCase()] ?? entity;
  const hex = entity[2] === 'x' || entity[2] === 'X';
  const code = Number.parseInt(entity.slice(hex ? 3 : 2, -1), hex ? 16 : 10);
  if (!(code > 31 && code < 0xfffe)) return ' ';
  const unit = String.fromCharCode(code);
  return printedUnit(unit);
}

function printedUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code === 0x0b || code === 0x2028 || code === 0x2029) return '\n';
  if (code < 0x20 || code === 0x7f || EXOTIC_SPACE.test(unit)) return ' ';
  return printsNothing(code) ? '' : (LIGATURES[unit] ?? unit);
}

function isLineStart(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && before >= at - 4 && (text[before] === ' ' || text[before] === '\t')) before -= 1;
  return before < 0 || text[before] === '\n' || text[before] === '\r';
}

const WORD = /[\p{L}\p{N}]/u;
const isWord = (unit: string | undefined): boolean => unit !== undefined && WORD.test(unit);
const isBlank = (unit: string | undefined): boolean => unit === undefined || /\s/.test(unit);

/** `*`, `**`, `***`: a mark only where it hugs words on one side, never between numbers or alone. */
function isEmphasis(text: string, at: number, length: number): boolean {
  const before = text[at - 1];
  const after = text[at + length];
  if (length > 1) return true;
  const opens = !isWord(before) && !isBlank(after) && after !== '*';
  const closes = !isBlank(before) && !isWord(after) && before !== '*';
  if (opens === closes) return false;
  // A lone star has no partner on its line: "Norco* #60".
  const lineEnd = text.indexOf('\n', at + 1);
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const reach = 400;
  const partner = opens
    ? text.slice(at + 1, Math.min(lineEnd === -1 ? text.length : lineEnd, at + reach)).indexOf('*')
    : text.slice(Math.max(lineStart, at - reach), at).indexOf('*');
  return partner !== -1;
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
      if (match.length === 2) return BOLD;
      return isEmphasis(text, at, match.length) ? GONE : KEPT;
    case '<':
      if (BOLD_TAG.test(match)) return BOLD;
      return INLINE_TAG.test(match) ? GONE : { kind: 'mark', replacement: '\n' };
    case '&': {
      const decoded = decodeEntity(match);
      return decoded === match ? KEPT : { kind: 'unit', replacement: decoded };
    }
    case '#':
      return isLineStart(text, at) && /[A-Z*_<]/.test(text[at + match.length] ?? '') ? GONE : KEPT;
    case '_':
      return isWord(text[at - 1]) === isWord(text[at + 2]) ? KEPT : BOLD;
    case '\\':
      return GONE;
    case '|':
      return isLineStart(text, at) || isBlank(text[at + 1]) ? { kind: 'unit', replacement: '\t' } : KEPT;
    default: {
      const printed = printedUnit(match);
      return printed === match ? KEPT : { kind: 'unit', replacement: printed };
    }
  }
}
