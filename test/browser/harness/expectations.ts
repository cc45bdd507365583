import { expect } from 'vitest';
import type { PanelState } from '../../../extension/platform/panel-port.ts';
import type { Summary } from '../../../shared/api/contract.ts';
import { sampleLetter } from '../../portal/letters/index.ts';

type Read = Extract<PanelState, { kind: 'read' }>;
type Failed = Extract<PanelState, { kind: 'failed' }>;

export function asRead(state: PanelState): Read {
  if (state.kind !== 'read') throw new Error(`not read: ${JSON.stringify(state)}`);
  return state;
}

export function asFailed(state: PanelState): Failed {
  if (state.kind !== 'failed') throw new Error(`not failed: ${state.kind}`);
  return state;
}

/** The summary on screen is that of a sample letter: its case, its dates, and every item as printed, in order. */
export function expectSample(state: PanelState, slug: string): Summary {
  const { summaries, chosen } = asRead(state);
  const summary = summaries[chosen];
  if (summary === undefined) throw new Error('no summary is chosen');
  const letter = sampleLetter(slug);
  expect(summary.caseNumber).toBe(letter.header?.caseNumber ?? null);
  expect(summary.dates.decision).toBe(letter.header === null ? null : isoOf(letter.header.decision));
  expect(summary.dates.applicationReceived).toBe(
    letter.header === null ? null : isoOf(letter.header.received),
  );
  expect(summary.items.map((item) => [item.printed, item.outcome])).toEqual(
    letter.items.map((item) => [folded(item.printed), item.outcome.toLowerCase()]),
  );
  return summary;
}

/** 01/17/2017 → 2017-01-17 */
function isoOf(printed: string): string {
  const [month, day, year] = printed.split('/');
  return `${year}-${month}-${day}`;
}

function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
