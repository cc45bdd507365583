import type { Finding } from '../../api/contract.ts';
import { successorsOf } from '../in-force.ts';
import { nameOf } from '../links/mtus.ts';
import type { RegistryDocument } from '../registry/schema.ts';
import { movedNote } from '../resolve-law.ts';
import { usDate } from '../us-date.ts';
import { type CheckedCitation, inWords } from './check.ts';

/**
 * One finding for all cited guidelines that others have replaced since the letter was written, and one for law
 * that has moved: news for whoever reads an old letter, no fault of the letter, so it is said once.
 */
export function checkSuperseded(all: readonly CheckedCitation[], registry: RegistryDocument): Finding[] {
  const replaced = new Map<string, CheckedCitation[]>();
  const moved = new Map<string, CheckedCitation[]>();
  for (const checked of all) {
    add(replaced, replacement(checked, registry), checked);
    add(moved, movedLaw(checked), checked);
  }
  const sentence = `Newer guidelines have replaced ${inWords([...replaced.keys()])}.`;
  return [
    ...(replaced.size === 0 ? [] : [findingFor(sentence, [...replaced.values()].flat())]),
    ...[...moved].map(([message, group]) => findingFor(message, group)),
  ];
}

function add(groups: Map<string, CheckedCitation[]>, key: string | null, checked: CheckedCitation): void {
  if (key === null) return;
  const group = groups.get(key);
  if (group) group.push(checked);
  else groups.set(key, [checked]);
}

function findingFor(message: string, group: readonly CheckedCitation[]): Finding {
  const items = new Set(group.map(({ item }) => item));
  const [item] = items;
  return {
    code: 'guideline-superseded',
    severity: 'info',
    item: items.size === 1 ? (item ?? null) : null,
    message,
    spans: group.map(({ citation }) => citation.span),
  };
}

function replacement({ entry }: CheckedCitation, registry: RegistryDocument): string | null {
  if (entry === null) return null;
  const [next] = successorsOf(entry.guideline, registry);
  const since = next?.inForce.from ?? null;
  if (next === undefined || since === null) return null;
  return `${nameOf(entry.guideline)} (${nameOf(next)} since ${usDate(since)})`;
}

/** Example: guideline "8 CCR 9792.20(f)" */
function movedLaw({ citation }: CheckedCitation): string | null {
  return citation.source === 'CCR' ? movedNote(citation.guideline?.replace(/^8 CCR /, '') ?? '') : null;
}
