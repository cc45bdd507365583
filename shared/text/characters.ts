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

/** A run of units beyond ASCII as it is read: each unit as one unit, those that look like no ASCII sign as they are. */
export function plainRun(run: string): string {
  let plain = '';
  for (const unit of run.split('')) {
    const code = unit.charCodeAt(0);
    const wide = code >= 0xff01 && code <= 0xff5e;
    plain += wide ? String.fromCharCode(code - 0xfee0) : (PLAIN.get(unit) ?? unit);
  }
  return plain;
}
