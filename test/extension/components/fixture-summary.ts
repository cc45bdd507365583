import type { Item, Passage, Rationale, Summary } from '../../../shared/api/contract.ts';
import { chronicPain, forearm, neck, none } from './fixture-citations.ts';
import { place } from './letter.ts';

function passage(text: string): Passage {
  return { text, span: place(text) };
}

const ROLES = ['rule', 'fact', 'conclusion'] as const;

/** The last sentence concludes; those before it are the rule and the fact, in this order. */
function reason(conclusion: Rationale['conclusion'], ...sentences: string[]): Rationale {
  const text = sentences.join(' ');
  const gist = sentences.map((sentence, index) => {
    const role = index === sentences.length - 1 ? 'conclusion' : (ROLES[index] ?? 'fact');
    return { ...passage(sentence), role };
  });
  return { text, span: place(text), gist, conclusion, citations: [] };
}

function item(number: number, printed: string, part: Partial<Item>): Item {
  return {
    number,
    printed,
    request: printed,
    original: null,
    authorized: null,
    outcome: 'upheld',
    treatment: null,
    administrator: null,
    reviewer: null,
    comparison: null,
    owed: null,
    rationale: null,
    ...part,
    spans: { printed: place(printed), request: place(part.request ?? printed), ...part.spans },
  };
}

const blank = {
  category: null,
  name: null,
  drugClass: null,
  strength: null,
  quantity: null,
  unit: null,
  refills: null,
  frequency: null,
  duration: null,
  bodyPart: null,
  side: null,
  dateOfService: null,
} as const;

const BACLOFEN =
  'Baclofen 10mg #30 was the original request. Baclofen 10mg #27 was authorized. Baclofen 10mg #3 is';

const items: Item[] = [
  item(1, 'MRI of the cervical spine without contrast', {
    treatment: { ...blank, category: 'diagnostic', name: 'MRI', bodyPart: 'cervical spine' },
    administrator: neck(0),
    reviewer: neck(1),
    comparison: 'same-section',
    owed: {
      statement: 'Upheld: the MRI is not owed.',
      requestedQuantity: null,
      authorizedQuantity: null,
      disputedQuantity: null,
      unit: null,
      spans: [place('MRI of the cervical spine without contrast')],
    },
    rationale: reason(
      'not-medically-necessary',
      'Imaging waits for red flags.',
      'None was recorded in the chart.',
      'The MRI is not medically necessary.',
    ),
    spans: { outcome: place('Upheld') },
  }),
  item(2, 'EMG/NCV of both upper extremities', {
    outcome: 'overturned',
    treatment: {
      ...blank,
      category: 'diagnostic',
      name: 'EMG/NCV',
      bodyPart: 'upper extremity',
      side: 'bilateral',
    },
    administrator: forearm,
    reviewer: neck(2, [177, 178, 179, 182]),
    comparison: 'different-guideline',
    owed: {
      statement: 'Overturned: all of the request is owed.',
      requestedQuantity: null,
      authorizedQuantity: null,
      disputedQuantity: null,
      unit: null,
      spans: [place('EMG/NCV of both upper extremities')],
    },
    rationale: reason(
      'medically-necessary',
      'Nerve testing helps where signs last longer than a month.',
      'Numbness has lasted eleven weeks in both hands.',
      'The EMG/NCV is medically necessary.',
    ),
    spans: { outcome: place('Overturned') },
  }),
  item(3, BACLOFEN, {
    request: 'Baclofen 10mg #3',
    original: 'Baclofen 10mg #30',
    authorized: 'Baclofen 10mg #27',
    treatment: {
      ...blank,
      category: 'pharmaceutical',
      name: 'baclofen',
      drugClass: 'muscle relaxant',
      strength: '10 mg',
      quantity: 3,
      unit: 'tablets',
    },
    administrator: none,
    reviewer: chronicPain,
    comparison: 'administrator-none',
    owed: {
      statement: 'Upheld: the 27 that UR authorized stay authorized; 3 are not owed.',
      requestedQuantity: 30,
      authorizedQuantity: 27,
      disputedQuantity: 3,
      unit: 'tablet',
      spans: [place(BACLOFEN)],
    },
    rationale: reason(
      'not-medically-necessary',
      'Relaxants are for short use.',
      'Use went on past two months.',
      'Baclofen #3 is not medically necessary.',
    ),
    spans: {
      request: place('Baclofen 10mg #3 is'),
      original: place('Baclofen 10mg #30'),
      authorized: place('Baclofen 10mg #27'),
      outcome: place('Upheld', 1),
    },
  }),
  item(4, 'Interferential unit, rental for', { outcome: 'unclear' }),
];

const RULE_URL = 'https://www.example.org/8ccr/9792.10.7';

export const SUMMARY: Summary = {
  contract: 1,
  parser: '1.0.0',
  registry: '2026.11.1',
  layout: 'colon-outcome',
  caseNumber: 'CM16-0999004',
  dates: {
    assigned: '2016-12-13',
    injury: '2016-10-12',
    decision: '2017-01-11',
    utilizationReview: '2016-11-08',
    applicationReceived: '2016-12-07',
  },
  priority: 'standard',
  reviewer: { licensure: ['Texas', 'California'], specialties: ['Family Practice'] },
  outcome: 'mixed',
  counts: { items: 4, upheld: 2, overturned: 1, unclear: 1 },
  clinicalSummary: passage(
    'The patient is a 44-year-old warehouse packer hurt on 10/13/2016 when a pallet tipped.',
  ),
  items,
  findings: [
    {
      code: 'date-conflict',
      severity: 'check',
      item: null,
      message: 'The header gives 10/12/2016 as the day of injury, the summary 10/13/2016.',
      spans: [place('10/12/2016'), place('10/13/2016')],
    },
    {
      code: 'unknown-section',
      severity: 'info',
      item: 3,
      message: '“Sleep Hygiene” is no section of the guideline cited.',
      spans: [place('Sleep Hygiene')],
    },
  ],
  deadlines: [
    {
      code: 'authorize',
      item: 2,
      start: '2017-01-11',
      due: '2017-01-18',
      rule: '8 CCR 9792.10.7(a)(2)',
      url: RULE_URL,
      assumption: 'Counted from the decision date; no appeal and no dispute of liability.',
    },
    {
      code: 'appeal',
      item: 2,
      start: '2017-01-11',
      due: '2017-02-10',
      rule: 'LC 4610.6(h)',
      url: null,
      assumption: 'Served on the decision date; five days more if by mail.',
    },
    ...[1, 3].map((number) => ({
      code: 'ur-effective-until' as const,
      item: number,
      start: '2016-11-08',
      due: '2017-11-08',
      rule: '8 CCR 9792.9.1(h)',
      url: RULE_URL,
      assumption: 'Unless a material change is documented.',
    })),
  ],
  warnings: [
    {
      code: 'item-cut-off',
      item: 4,
      field: null,
      message: 'The letter ends within this item; its outcome was not read.',
      span: place('Interferential unit, rental for'),
    },
  ],
  spans: {
    caseNumber: place('CM16-0999004'),
    'dates.assigned': place('12/13/2016'),
    'dates.injury': place('10/12/2016'),
    'dates.decision': place('01/11/2017'),
    'dates.utilizationReview': place('11/08/2016'),
    'dates.applicationReceived': place('12/07/2016'),
    priority: place('Standard'),
    'reviewer.licensure': place('Texas, California'),
    'reviewer.specialties': place('Family Practice'),
  },
};
