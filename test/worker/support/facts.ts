import type { DecisionFacts, ItemFacts } from '../../../shared/api/facts.ts';

/** Facts of an invented item; a test states what it is about. */
export function item(parts: Partial<ItemFacts> = {}): ItemFacts {
  return {
    number: 1,
    request: 'Baclofen 10mg #30',
    outcome: 'upheld',
    treatment: treatment('pharmaceutical', 'baclofen', 'muscle relaxant'),
    administrator: { basis: 'none', citations: [] },
    reviewer: {
      basis: 'mtus',
      citations: [
        {
          source: 'MTUS',
          guideline: 'Chronic Pain Medical Treatment Guidelines',
          edition: '2009',
          sections: ['Muscle relaxants (for pain)'],
          pages: [64],
        },
      ],
    },
    comparison: 'administrator-none',
    findings: [],
    ...parts,
  };
}

export function treatment(
  category: NonNullable<ItemFacts['treatment']>['category'],
  name: string | null,
  drugClass: string | null = null,
): ItemFacts['treatment'] {
  return {
    category,
    name,
    drugClass,
    strength: null,
    quantity: null,
    unit: null,
    refills: null,
    frequency: null,
    duration: null,
    bodyPart: null,
    side: null,
    dateOfService: null,
  };
}

export function facts(parts: Partial<DecisionFacts> = {}): DecisionFacts {
  return {
    parser: '1.0.0',
    registry: '2026.11.1',
    caseNumber: 'CM16-0999001',
    dates: { decision: '2017-01-11', utilizationReview: '2016-11-08' },
    outcome: 'upheld',
    priority: 'standard',
    specialties: ['Pain Medicine'],
    findings: [],
    items: [item()],
    ...parts,
  };
}

/** A letter's hash that is easy to tell apart in a failure. */
export function hash(number: number): string {
  return number.toString(16).padStart(64, '0');
}
