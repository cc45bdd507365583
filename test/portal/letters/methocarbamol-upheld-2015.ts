import type { SampleLetter } from './letter.ts';

export const methocarbamolUpheld: SampleLetter = {
  slug: 'methocarbamol-upheld-2015',
  about: 'One item, upheld; page citations of 2015 on both sides.',
  header: {
    caseNumber: 'CM15-0999101',
    assigned: '03/09/2015',
    injury: '06/22/2011',
    decision: '04/20/2015',
    denial: '02/13/2015',
    priority: 'Standard',
    received: '03/02/2015',
  },
  reviewer: {
    licensure: ['California', 'Oregon'],
    specialties: ['Physical Medicine & Rehabilitation'],
  },
  summary: [
    'The injured worker is a 44 year old warehouse clerk who hurt his low back on 06/22/2011 while lifting a pallet jack. He has had six months of home exercise, two courses of supervised therapy and an anti-inflammatory. On 01/29/2015 he described a dull ache across the belt line, worse at the end of a shift, without leg symptoms. Straight leg raise was negative on both sides and strength was full. Methocarbamol had been taken each night since the summer of 2014. On 02/13/2015 Utilization Review did not certify Methocarbamol 750mg #90.',
  ],
  items: [
    {
      printed: 'Methocarbamol 750mg #90',
      outcome: 'Upheld',
      administrator:
        'Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain) Page(s): 63.',
      reviewer:
        'Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain) Page(s): 63-65.',
      rationale: [
        'Drugs of this class are meant for a few weeks around a flare, not for nightly use over many months. The notes of the past half year show neither a new flare nor a measured gain in sitting, lifting or sleep while the drug was taken. No plan to stop it was written down. Therefore, the request for Methocarbamol 750mg #90 is not medically necessary.',
      ],
    },
  ],
  listing: { category: 'Pharmacy/Pharmaceuticals', subcategory: 'Muscle relaxants' },
};
