import type { Basis, Citation, Item, Summary } from '../../../shared/api/contract.ts';

/** An invented citation; only what a test names differs. */
export function citation(more: Partial<Citation> = {}): Citation {
  return {
    source: 'MTUS',
    guideline: 'Chronic Pain Medical Treatment Guidelines',
    printedGuideline: 'Chronic Pain Treatment Guidelines',
    edition: '2009',
    editionReason: 'Printed by the letter.',
    sections: ['Muscle relaxants (for pain)'],
    printedSections: ['Muscle Relaxants'],
    pages: [64, 65],
    parts: [{ printed: 'Muscle Relaxants', section: 'Muscle relaxants (for pain)', pages: [64, 65] }],
    text: 'MTUS Chronic Pain Treatment Guidelines Muscle Relaxants, pages 64-65',
    span: [0, 0],
    links: [
      {
        label: 'p. 64',
        url: 'https://www.dir.ca.gov/guideline.pdf#page=64',
        page: 64,
        kind: 'page',
        access: 'public',
      },
    ],
    note: null,
    ...more,
  };
}

export function basis(...citations: Citation[]): Basis {
  return { basis: 'mtus', text: 'Decision based on MTUS', citations };
}

export const CITED_NOTHING: Basis = { basis: 'none', text: 'did not cite any', citations: [] };

/** An invented item; only what a test names differs. */
export function item(more: Partial<Item> = {}): Item {
  return {
    number: 1,
    printed: 'Lumbar support brace',
    request: 'Lumbar support brace',
    original: null,
    authorized: null,
    outcome: 'upheld',
    treatment: null,
    administrator: CITED_NOTHING,
    reviewer: basis(citation()),
    comparison: 'administrator-none',
    owed: null,
    rationale: null,
    spans: {},
    ...more,
  };
}

/** An invented letter; counts follow from its items. */
export function letter(more: Partial<Summary> = {}): Summary {
  const items = more.items ?? [item()];
  const of = (outcome: Item['outcome']) => items.filter((one) => one.outcome === outcome).length;
  return {
    contract: 1,
    parser: '1.0.0',
    registry: '2026.11.1',
    layout: 'colon-outcome',
    caseNumber: 'CM16-0999001',
    dates: {
      assigned: '2016-12-13',
      injury: '2016-10-12',
      decision: '2017-01-11',
      utilizationReview: '2016-11-08',
      applicationReceived: '2016-12-07',
    },
    priority: 'standard',
    reviewer: { licensure: ['California'], specialties: ['Family Practice'] },
    outcome: 'mixed',
    counts: {
      items: items.length,
      upheld: of('upheld'),
      overturned: of('overturned'),
      unclear: of('unclear'),
    },
    clinicalSummary: null,
    items,
    findings: [],
    deadlines: [],
    warnings: [],
    spans: {},
    ...more,
  };
}
