import type { Span } from '../../../shared/api/contract.ts';

export interface ReaderAddress {
  readonly tabId: number;
  readonly hash: string;
  readonly marks: readonly Span[];
}

/**
 * What to show: "?tab=7&letter=<sha-256>#120-148". Offsets and a hash, never words: an address stays in the
 * browser's history. Null where it is none of ours.
 */
export function readAddress(search: string, fragment: string): ReaderAddress | null {
  const asked = new URLSearchParams(search);
  const hash = asked.get('letter') ?? '';
  const tabId = Number(asked.get('tab') ?? Number.NaN);
  if (!/^[0-9a-f]{64}$/.test(hash) || !Number.isInteger(tabId)) return null;
  const marks = [...fragment.matchAll(/(\d+)-(\d+)/g)].map(
    ([, start, end]): Span => [Number(start), Number(end)],
  );
  return { tabId, hash, marks: marks.filter(([start, end]) => start < end) };
}
