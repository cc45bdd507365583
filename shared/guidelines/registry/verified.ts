import * as z from 'zod/mini';
import { isoDate } from '../../api/contract.ts';
import type { Guideline } from './schema.ts';
import record from './verified.json' with { type: 'json' };

/** Who opened the addresses of a guideline and when, by its id: written by `npm run registry:check`. */
export const Verified = z.record(
  z.string(),
  z.strictObject({
    /** The address that was opened: a changed address is no longer verified. */
    document: z.string(),
    by: z.string().check(z.minLength(1), z.maxLength(100)),
    date: isoDate,
  }),
);
export type Verified = z.infer<typeof Verified>;

const verified: Verified = record;
const opened: ReadonlySet<string> = new Set(Object.values(verified).map(({ document }) => document));

/** An address that a person has opened counts as seen, for as long as it stays the same. */
export function withVerified(guideline: Guideline): Guideline {
  const { document } = guideline.urls;
  return document !== null && opened.has(document) ? { ...guideline, urlConfidence: 'seen' } : guideline;
}
