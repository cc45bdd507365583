import type { Span } from '../api/contract.ts';
import { type FoldedWords, NUMBER, numberOf } from './numbers.ts';

// "with 2 refills", "two refills", "no refills", "two (2) refills"; not the 60 of "#60 Refills: 2", nor
// that of "sixty (60) refills: 2", "sixty (60) refills two (2)"
const BEFORE = new RegExp(
  `(?<!#\\s?|\\b(?:qty|quantity)[\\s.:]{0,3}|[\\d.])\\b(${NUMBER}|no|zero|with a|a)(?:\\s?\\(\\d{1,2}\\))?\\s(?:additional\\s)?(?:refills?|rf)\\b(?!\\s?(?:[:=]|(?:x|times)?\\s?${NUMBER}(?:\\s?\\(|$)))`,
);
// "refills: 3", "refill x2", "RF 1", "refills times 2", "refill #1"
const AFTER = new RegExp(`\\b(?:refills?|rf)\\s?(?:[:=#]|x|times)?\\s?(${NUMBER}|none|no)\\b(?!\\s?mg)`);

const NONE = new Set(['no', 'none', 'zero']);

/** How many refills are asked for; "no refills" is 0, null where nothing is said. */
export function readRefills({ text }: FoldedWords): { refills: number; span: Span } | null {
  if (!text.includes('refill') && !text.includes('rf')) return null;
  for (const pattern of [BEFORE, AFTER]) {
    const match = pattern.exec(text);
    if (!match) continue;
    const printed = match[1] ?? '';
    const refills = NONE.has(printed) ? 0 : printed.endsWith('a') ? 1 : numberOf(printed);
    if (refills !== null && Number.isInteger(refills)) {
      return { refills, span: [match.index, match.index + match[0].length] };
    }
  }
  return null;
}
