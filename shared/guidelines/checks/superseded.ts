import type { Finding } from '../../api/contract.ts';
import { successorsOf } from '../in-force.ts';
import { nameOf } from '../links/mtus.ts';
import type { RegistryDocument } from '../registry/schema.ts';
import type { IndexedGuideline } from '../registry-index.ts';
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
  // A letter cites the same few guidelines again and again: what replaced each is put in words but once.
  const known = new Map<IndexedGuideline, string | null>();
  for (const checked of all) {
    if (checked.entry !== null) add(replaced, replacementOf(checked.entry, registry, known), checked);
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

function replacementOf(
  entry: IndexedGuideline,
  registry: RegistryDocument,
  known: Map<IndexedGuideline, string | null>,
): string | null {
  const said = known.get(entry);
  if (said !== undefined) return said;
  const [next] = successorsOf(entry.guideline, registry);
  const since = next?.inForce.from ?? null;
  const words =
    next === undefined || since === null
      ? null
      : `${nameOf(entry.guideline)} (${nameOf(next)} since ${usDate(since)})`;
  known.set(entry, words);
  return words;
}

/** Example: guideline "8 CCR 9792.20(f)" */
function movedLaw({ citation }: CheckedCitation): string | null {
  return citation.source === 'CCR' ? movedNote(citation.guideline?.replace(/^8 CCR /, '') ?? '') : null;
}
