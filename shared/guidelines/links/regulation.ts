import type { Link } from '../../api/contract.ts';
import type { Guideline } from '../registry/schema.ts';
import { expand, linkAccess } from './expand.ts';

/** The link of a section of law: "9792.20" of 8 CCR → https://www.dir.ca.gov/t8/9792_20.html. Subdivisions have no address. */
export function regulationLinks(guideline: Guideline, section: string, label: string): Link[] {
  const access = linkAccess(guideline);
  const { document } = guideline.urls;
  if (access === null || document === null) return [];
  return [{ label, url: expand(document, { section }), page: null, kind: 'document', access }];
}
