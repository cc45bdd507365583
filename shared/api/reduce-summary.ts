import type { Basis, Item, Summary, Treatment } from './contract.ts';
import {
  type BasisFacts,
  CaseNumber,
  type DecisionFacts,
  type ItemFacts,
  MAX_ITEMS,
  MAX_REQUEST_LENGTH,
  type TreatmentFacts,
} from './facts.ts';
import { type Specialty, specialtyOf } from './specialties.ts';

const MOST_CITATIONS = 40;
const MOST_PAGES = 400;
const LONGEST_WORD = 120;

/** Keeps of a summary what a team's memory may hold, and nothing else; the summary itself is left as it is. */
export function reduceSummary(summary: Summary): DecisionFacts {
  const letterFindings = summary.findings.filter((finding) => finding.item === null);
  return {
    parser: summary.parser,
    registry: summary.registry,
    caseNumber: CaseNumber.safeParse(summary.caseNumber).success ? summary.caseNumber : null,
    dates: { decision: summary.dates.decision, utilizationReview: summary.dates.utilizationReview },
    outcome: summary.outcome,
    priority: summary.priority,
    specialties: specialtiesOf(summary.reviewer.specialties ?? []),
    findings: letterFindings.map((finding) => finding.code),
    items: summary.items.slice(0, MAX_ITEMS).map((item) => reduceItem(item, summary)),
  };
}

function reduceItem(item: Item, summary: Summary): ItemFacts {
  const findings = summary.findings.filter((finding) => finding.item === item.number);
  return {
    number: item.number,
    request: item.request?.slice(0, MAX_REQUEST_LENGTH) ?? null,
    outcome: item.outcome,
    treatment: item.treatment === null ? null : reduceTreatment(item.treatment),
    administrator: item.administrator === null ? null : reduceBasis(item.administrator),
    reviewer: item.reviewer === null ? null : reduceBasis(item.reviewer),
    comparison: item.comparison,
    findings: findings.map((finding) => finding.code).slice(0, MOST_CITATIONS),
  };
}

function reduceTreatment(treatment: Treatment): TreatmentFacts {
  return {
    category: treatment.category,
    name: short(treatment.name),
    drugClass: short(treatment.drugClass),
    strength: short(treatment.strength),
    quantity: treatment.quantity,
    unit: short(treatment.unit),
    refills: treatment.refills,
    frequency: short(treatment.frequency),
    duration: short(treatment.duration),
    bodyPart: short(treatment.bodyPart),
    side: treatment.side,
    dateOfService: treatment.dateOfService,
  };
}

/** `guideline` and `sections` of a citation are the registry's names, so an unknown one is null and stays out. */
function reduceBasis(basis: Basis): BasisFacts {
  const citations = basis.citations.slice(0, MOST_CITATIONS).map((citation) => ({
    source: citation.source,
    guideline: short(citation.guideline),
    edition: short(citation.edition),
    sections: citation.sections
      .filter((section) => section !== null)
      .map((section) => section.slice(0, LONGEST_WORD)),
    pages: citation.pages.filter((page) => page <= 9999).slice(0, MOST_PAGES),
  }));
  return { basis: basis.basis, citations };
}

function specialtiesOf(printed: readonly string[]): Specialty[] {
  return [...new Set(printed.map(specialtyOf).filter((specialty) => specialty !== null))];
}

function short(words: string | null): string | null {
  return words === null || words === '' ? null : words.slice(0, LONGEST_WORD);
}
