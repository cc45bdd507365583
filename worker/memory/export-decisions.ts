import type { D1Database } from '@cloudflare/workers-types';
import type { DecisionFilters, SavedDecision } from '../../shared/api/decisions.ts';
import { searchDecisions } from '../store/search.ts';
import { CSV_HEADER, toCsvRows } from './csv-rows.ts';

/** Two queries a page, of which the platform allows a thousand a request: half a million decisions in one download. */
const AT_ONCE = 1000;

const FORMATS = {
  csv: { type: 'text/csv; charset=utf-8', header: CSV_HEADER, write: toCsvRows },
  jsonl: {
    type: 'application/jsonl; charset=utf-8',
    header: '',
    write: (decision: SavedDecision) => `${JSON.stringify(decision)}\n`,
  },
};

/**
 * Every decision that fits, oldest first, streamed a page at a time: memory stays flat however many there are. A
 * failure on the way breaks the stream off, so that a cut file is not taken for a whole one.
 */
export function exportDecisions(
  db: D1Database,
  teamId: number,
  filters: DecisionFilters,
  format: keyof typeof FORMATS,
): Response {
  const { type, header, write } = FORMATS[format];
  const encoder = new TextEncoder();
  let after: { id: number; decided: string } | null = null;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      if (header !== '') controller.enqueue(encoder.encode(header));
    },
    async pull(controller) {
      const page: SavedDecision[] = await searchDecisions(db, teamId, {
        filters,
        sort: 'oldest-added',
        after,
        limit: AT_ONCE,
      });
      if (page.length > 0) controller.enqueue(encoder.encode(page.map(write).join('')));
      const last = page.at(-1);
      if (last === undefined || page.length < AT_ONCE) return controller.close();
      after = { id: last.id, decided: '' };
    },
  });
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="imr-decisions.${format}"`,
      'cache-control': 'no-store',
    },
  });
}
