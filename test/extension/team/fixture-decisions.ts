import type { SavedDecision } from '../../../shared/api/decisions.ts';
import type { DecisionFacts, ItemFacts } from '../../../shared/api/facts.ts';
import type { Precedents } from '../../../shared/api/precedents.ts';
import { STATE_RATES } from '../../../shared/api/precedents.ts';
import type { Repeat } from '../../../shared/api/repeats.ts';
import type { Scorecard, ScorecardRow } from '../../../shared/api/scorecards.ts';
import type { WhoAmI } from '../../../shared/api/teams.ts';

const TREATMENT = {
  category: 'pharmaceutical',
  name: 'tramadol',
  drugClass: 'opioid',
  strength: '50 mg',
  quantity: 60,
  unit: 'tablet',
  refills: null,
  frequency: null,
  duration: null,
  bodyPart: null,
  side: null,
  dateOfService: null,
} as const;

export function itemFacts(part: Partial<ItemFacts> = {}): ItemFacts {
  return {
    number: 1,
    request: 'Tramadol 50mg #60',
    outcome: 'upheld',
    treatment: TREATMENT,
    administrator: { basis: 'mtus', citations: [] },
    reviewer: { basis: 'mtus+other', citations: [] },
    comparison: 'same-guideline',
    findings: [],
    ...part,
  };
}

export function facts(part: Partial<DecisionFacts> = {}): DecisionFacts {
  return {
    parser: '1.0.0',
    registry: '2026.11.1',
    caseNumber: 'CM16-0999501',
    dates: { decision: '2016-12-05', utilizationReview: '2016-10-03' },
    outcome: 'upheld',
    priority: 'standard',
    specialties: ['Pain Management'],
    findings: [],
    items: [itemFacts()],
    ...part,
  };
}

export function saved(id: number, part: Partial<DecisionFacts> = {}): SavedDecision {
  const added = Date.UTC(2017, 0, 12, 18);
  return { id, facts: facts(part), vendor: null, memberId: null, addedAt: added, changedAt: added };
}

export const DECISIONS: readonly SavedDecision[] = [
  {
    ...saved(3, {
      caseNumber: 'CM17-0999503',
      outcome: 'mixed',
      dates: { decision: '2017-01-09', utilizationReview: '2016-11-02' },
      items: [
        itemFacts({ outcome: 'overturned', request: 'EMG/NCV of both upper extremities', comparison: null }),
        itemFacts({ number: 2, administrator: { basis: 'none', citations: [] } }),
      ],
    }),
    vendor: 'North desk',
  },
  saved(2),
  saved(1, {
    caseNumber: null,
    outcome: 'unclear',
    items: [itemFacts({ outcome: 'unclear', request: null })],
  }),
];

export const PRECEDENTS: Precedents = {
  rates: [
    { kind: 'treatment', name: 'tramadol', upheld: 7, overturned: 2, unclear: 1, upheldRate: 7 / 9 },
    { kind: 'drug-class', name: 'opioid', upheld: 2, overturned: 1, unclear: 0, upheldRate: null },
  ],
  similar: [{ decision: saved(2), item: 1, reasons: ['same-treatment', 'same-section'] }],
  state: [...STATE_RATES],
};

export function repeat(outcome: Repeat['earlier']['outcome'], part: Partial<Repeat> = {}): Repeat {
  return {
    item: 2,
    earlier: {
      id: 2,
      caseNumber: 'CM16-0999501',
      item: 1,
      request: 'Tramadol 50mg #60',
      category: 'pharmaceutical',
      outcome,
      decided: '2016-12-05',
      utilizationReview: '2016-10-03',
    },
    until: '2017-10-03',
    statement: '',
    questions: [],
    rule: 'Labor Code 4610(k)',
    ...part,
  };
}

export function row(name: string | null, items: number, part: Partial<ScorecardRow> = {}): ScorecardRow {
  const rate = (count: number) => (items < 5 ? null : count / items);
  const overturned = part.overturned ?? 0;
  const none = part.administratorNone ?? 0;
  const outside = part.administratorOutsideMtus ?? 0;
  return {
    name,
    items,
    upheld: items - overturned,
    overturned,
    administratorNone: none,
    administratorOutsideMtus: outside,
    overturnedRate: rate(overturned),
    administratorNoneRate: rate(none),
    administratorOutsideMtusRate: rate(outside),
  };
}

export const SCORECARD: Scorecard = {
  by: 'month',
  rows: [
    row('2016-11', 20, { overturned: 3, administratorNone: 8, administratorOutsideMtus: 2 }),
    row('2016-12', 34, { overturned: 2, administratorNone: 9, administratorOutsideMtus: 5 }),
    row('2017-01', 4, { overturned: 3, administratorNone: 1 }),
  ],
};

export const ME: WhoAmI = {
  team: {
    id: 1,
    name: 'Bay desk',
    retentionMonths: 24,
    auditMonths: 24,
    guard: true,
    createdAt: 0,
  },
  role: 'member',
  memberId: null,
  tokenId: '0'.repeat(20),
  expiresAt: null,
};
