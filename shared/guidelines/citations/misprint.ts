import { isWithin } from '../../text/distance.ts';
import { endOf, matchesOf } from '../../text/matches.ts';
import { squeeze } from '../squeeze.ts';

/**
 * The offset behind usual words that a scan misprinted or tore apart, and the signs after them: "Oecision based on
 * Non-NTUS Cita- tion". `from` where they do not stand there.
 * @param usual the words as `squeeze` leaves them; two letters of them may be wrong, one of four
 */
export function behindMisprint(text: string, from: number, to: number, usual: string): number {
  // Most lines begin so, and rightly.
  if (text.startsWith('MTUS', from)) return from;
  let letters = '';
  let end = from;
  for (const match of matchesOf(/\w+\W*/g, text, from, Math.min(to, from + 60))) {
    letters += squeeze(match[0]);
    if (letters === usual) return endOf(match);
    if (end > from) break;
    if (letters.length > usual.length - 2 && isWithin(letters, usual, usual.length > 4 ? 2 : 1))
      end = endOf(match);
  }
  return end;
}
