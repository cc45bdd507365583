import type { Guideline } from './schema.ts';
import record from './verified.json' with { type: 'json' };

// Written by `npm run registry:check` through the schema of verification.ts; no schema here keeps the parser small.
const opened: ReadonlySet<string> = new Set(
  Object.values<{ readonly document: string }>(record).map(({ document }) => document),
);

/** An address that a person has opened counts as seen, for as long as it stays the same. */
export function withVerified(guideline: Guideline): Guideline {
  const { document } = guideline.urls;
  return document !== null && opened.has(document) ? { ...guideline, urlConfidence: 'seen' } : guideline;
}
