import type { Finding } from '../../api/contract.ts';
import { successorsOf } from '../in-force.ts';
import { nameOf } from '../links/mtus.ts';
import type { RegistryDocument } from '../registry/schema.ts';
import { movedNote } from '../resolve-law.ts';
import { usDate } from '../us-date.ts';
import type { CheckedCitation } from './check.ts';

/** One finding for each cited guideline that another has replaced since, wherever the letter cites it, and for law that moved. */
export function checkSuperseded(all: readonly CheckedCitation[], registry: RegistryDocument): Finding[] {
  const groups = new Map<string, CheckedCitation[]>();
  for (const checked of all) {
    const message = messageFor(checked, registry);
    if (message !== null) groups.set(message, [...(groups.get(message) ?? []), checked]);
  }
  return [...groups].map(([message, group]) => {
    const items = new Set(group.map(({ item }) => item));
    const [item] = items;
    return {
      code: 'guideline-superseded',
      severity: 'info',
      item: items.size === 1 ? (item ?? null) : null,
      message,
      spans: group.map(({ citation }) => citation.span),
    };
  });
}

function messageFor({ citation, entry }: CheckedCitation, registry: RegistryDocument): string | null {
  // Example: guideline "8 CCR 9792.20(f)"
  if (citation.source === 'CCR') return movedNote(citation.guideline?.replace(/^8 CCR /, '') ?? '');
  if (entry === null) return null;
  const [next] = successorsOf(entry.guideline, registry);
  const since = next?.inForce.from ?? null;
  if (next === undefined || since === null) return null;
  return `${nameOf(entry.guideline)} was replaced by ${nameOf(next)} on ${usDate(since)}.`;
}
