/**
 * Characters that print alike and must read alike. One UTF-16 unit stands for one, so offsets hold.
 * Letters that only look Latin (Cyrillic, Greek, full-width) come from text recognition and from copies.
 */
const LOOKALIKES: Readonly<Record<string, string>> = {
  "'": '‘’‚‛′ʼ`´＇',
  '"': '“”„‟″«»＂',
  '-': '‐‑‒–—―−﹣－',
  ':': '：﹕ː꞉∶',
  ';': '；',
  '.': '．。․',
  ',': '，‚',
  '(': '（',
  ')': '）',
  '/': '／⁄∕',
  '#': '＃',
  '&': '＆',
  '%': '％',
  A: 'АΑ',
  B: 'ВΒ',
  C: 'СϹ',
  D: 'Ꭰ',
  E: 'ЕΕ',
  H: 'НΗ',
  I: 'ІΙ',
  J: 'Ј',
  K: 'КΚ',
  M: 'МΜ',
  N: 'Ν',
  O: 'ОΟ',
  P: 'РΡ',
  S: 'Ѕ',
  T: 'ТΤ',
  U: 'Ս',
  X: 'ХΧ',
  Y: 'ҮΥ',
  Z: 'Ζ',
  a: 'а',
  c: 'с',
  d: 'ԁ',
  e: 'е',
  h: 'һ',
  i: 'іι',
  j: 'ј',
  l: 'ӏ',
  o: 'оο',
  p: 'рρ',
  s: 'ѕ',
  u: 'υս',
  v: 'ν',
  x: 'х',
  y: 'у',
};

const PLAIN = new Map<string, string>(
  Object.entries(LOOKALIKES).flatMap(([plain, alike]) =>
    [...alike].map((character) => [character, plain] as const),
  ),
);

/** The ASCII unit that a UTF-16 unit is read as, or the unit itself. Always one unit long. */
export function plainUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return unit;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return PLAIN.get(unit) ?? unit;
}
