import type { ChipView } from '../../platform/page-port.ts';
import type { TabRecord } from '../../platform/tab-record.ts';

/** What the chip over the letter shows; null where there is nothing to say. */
export function chipOf(record: TabRecord): ChipView | null {
  const { panel } = record;
  if (panel.kind === 'waiting-for-consent') {
    const letter = record.letters.find(({ id }) => id === record.chosen);
    const counts = { overturned: 0, upheld: 0, unclear: 0 };
    return letter ? { hash: letter.hash, counts, items: [], due: null, waiting: true } : null;
  }
  if (panel.kind !== 'read') return null;
  const items = panel.summaries.flatMap((summary) => summary.items);
  const count = (outcome: string) => items.filter((item) => item.outcome === outcome).length;
  const owed = panel.summaries
    .flatMap((summary) => summary.deadlines)
    .filter(({ code }) => code === 'authorize' || code === 'reimburse');
  return {
    hash: panel.hash,
    counts: { overturned: count('overturned'), upheld: count('upheld'), unclear: count('unclear') },
    items: items.map(({ number, outcome, request, printed }) => ({
      number,
      outcome,
      request: request ?? printed,
    })),
    due: owed.map(({ due }) => due).sort()[0] ?? null,
    waiting: false,
  };
}
