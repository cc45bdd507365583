import type { Citation } from '../api/contract.ts';
import type { RegistryDocument } from './registry/schema.ts';
import { type IndexedGuideline, indexOf, nameKey } from './registry-index.ts';

/** The guideline that a resolved citation means; null where it was not recognized or its edition is open. */
export function citedGuideline(citation: Citation, registry: RegistryDocument): IndexedGuideline | null {
  if (citation.guideline === null) return null;
  const { source, guideline: title, edition } = citation;
  return indexOf(registry).byName.get(nameKey({ source, title, edition })) ?? null;
}
