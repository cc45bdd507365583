import type { Citation, Finding, HeaderDates, Item } from '../api/contract.ts';
import type { Check, CheckContext, CheckedCitation } from './checks/check.ts';
import { checkEditionInForce } from './checks/edition-not-in-force.ts';
import { checkPageOutOfRange } from './checks/page-out-of-range.ts';
import { checkPageOutsideSection } from './checks/page-outside-section.ts';
import { checkSuperseded } from './checks/superseded.ts';
import { checkUnknownSection } from './checks/unknown-section.ts';
import { citedGuideline } from './cited-guideline.ts';
import { REGISTRY } from './registry/registry.ts';
import type { RegistryDocument } from './registry/schema.ts';

const CHECKS: readonly Check[] = [
  checkPageOutsideSection,
  checkPageOutOfRange,
  checkUnknownSection,
  checkEditionInForce,
];

type CitingItem = Pick<Item, 'number' | 'administrator' | 'reviewer' | 'rationale'>;

/**
 * What the registry has to say about the resolved citations of a letter, item by item in the letter's order,
 * then what concerns the whole letter. Each finding carries the spans (UTF-16) of the citations it is about.
 */
export function checkGuidelines(
  items: readonly CitingItem[],
  dates: HeaderDates,
  registry: RegistryDocument = REGISTRY,
): Finding[] {
  const context: CheckContext = { dates, registry };
  const all = items.flatMap((item) => citationsOf(item, registry));
  const findings = all.flatMap((checked) => CHECKS.flatMap((check) => check(checked, context)));
  return [...merged(findings), ...checkSuperseded(all, registry)];
}

function citationsOf(item: CitingItem, registry: RegistryDocument): CheckedCitation[] {
  const checked = (citations: readonly Citation[] | undefined, isGuidelineLine: boolean) =>
    (citations ?? []).map((citation) => ({
      citation,
      isGuidelineLine,
      entry: citedGuideline(citation, registry),
      item: item.number,
    }));
  return [
    ...checked(item.administrator?.citations, true),
    ...checked(item.reviewer?.citations, true),
    ...checked(item.rationale?.citations, false),
  ];
}

/** Both sides of an item often cite alike: the same words about the same item are said once, with both places. */
function merged(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const found = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.code}|${finding.item}|${finding.message}`;
    const same = found.get(key);
    if (same) same.spans.push(...finding.spans);
    else found.set(key, { ...finding, spans: [...finding.spans] });
  }
  return [...found.values()];
}
