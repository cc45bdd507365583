import type { Span } from '../api/contract.ts';
import { skipSpaceBack } from '../text/fold.ts';

// Lines that belong to a web page, a cover or the letter's close, and no longer to the last rationale:
// "Sincerely," · "cc: …" · "Effect of the Decision:" · "Disclaimer: MAXIMUS is providing …" · "Proof of Service by Mail" · "On May 6, Lee wrote:"
const AFTER_LETTER =
  /\n[^\S\n]*(?:sincerely,?|(?:very truly yours|respectfully),?\s*\n|(?:cc|from|enclosures?):|effect of (?:the|this) (?:decision|determination)\b|(?:important )?disclaimer:|(?:proof|declaration) of service|how to appeal|appeal rights|you have \d+ |references?:\s*\n|on .{0,60}\d.{0,60} wrote:\s*\n|-{5}|maximus federal services, inc|back to (?:top|search|results)|conditions of use|privacy policy|copyright ©|©\s?\d{4}|page \d+ of \d+)/i;

// "PETITION APPEALING THE DETERMINATION" · "PROGRESS REPORT (PR-2)": another paper behind the letter
const NEXT_PAPER =
  /(?<=necessary|appropriate)\.\s*\n[^\S\n]*(?=[^a-z\n]{12,90}\n)[^a-z\n]*\b(?:REPORT|PETITION|NOTICE|REVIEW)\b/;

/** Where the last rationale of a share of clean text ends: before the letter's close, white space apart. */
export function letterEnd(text: string, [from, end]: Span): number {
  const tail = text.slice(from, end);
  const close = AFTER_LETTER.exec(tail)?.index ?? tail.length;
  // The point before the next paper is the rationale's own.
  const paper = (NEXT_PAPER.exec(tail)?.index ?? tail.length) + 1;
  return skipSpaceBack(text, Math.min(end, from + Math.min(close, paper)), from);
}
