/**
 * Characters that print alike and must read alike. One UTF-16 unit stands for one, so offsets hold.
 * Letters that only look Latin (Cyrillic, Greek, full-width) come from text recognition and from copies.
 */
const ALIKE =
  '\'‘’‚‛′´ "“”„″«» -‐‑‒–—―− :﹕∶ /⁄∕ AАΑ BВΒ CС EЕΕ HНΗ IІΙ KКΚ MМΜ NΝ OОΟ PРΡ SЅ TТΤ XХΧ YΥ ZΖ aа cс eе iіι oоο pрρ sѕ xх yу';

const PLAIN = new Map<string, string>(
  ALIKE.split(' ').flatMap((row) => [...row.slice(1)].map((unit): [string, string] => [unit, row.charAt(0)])),
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
