import type { Summary } from '../../api/contract.ts';

/**
 * A short stable name of a letter for file names and calendar ids: its case number, or, where the letter states
 * none, a checksum (FNV-1a, 32 bits, no secret) of its dates and items, from which no word can be read back.
 */
export function identify(summary: Summary): string {
  if (summary.caseNumber !== null) return summary.caseNumber.toLowerCase().replace(/[^a-z0-9-]+/g, '-');
  const facts = JSON.stringify([summary.dates, summary.items.map((item) => [item.printed, item.outcome])]);
  let hash = 0x811c9dc5;
  for (let index = 0; index < facts.length; index += 1) {
    hash = Math.imul(hash ^ facts.charCodeAt(index), 0x01000193) >>> 0;
  }
  return `letter-${hash.toString(16).padStart(8, '0')}`;
}
