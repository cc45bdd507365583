import type { SampleLetter } from './letter.ts';

export const oxycodonePages: SampleLetter = {
  slug: 'oxycodone-pages-2015',
  about: 'Two upheld items of 2015: page ranges, "and" pages, a misspelled topic, a side outside the MTUS.',
  header: {
    caseNumber: 'CM15-0999107',
    assigned: '02/27/2015',
    injury: '11/17/2006',
    decision: '04/08/2015',
    denial: '01/30/2015',
    priority: 'Standard',
    received: '02/19/2015',
  },
  reviewer: { licensure: ['California'], specialties: ['Internal Medicine'] },
  summary: [
    'The injured worker is a 63 year old former crane operator with neck, shoulder and back pain after a load swung into the cab on 11/17/2006. He has had a fusion of two levels of the neck, a spinal cord stimulator that was later removed, and counseling. On 01/12/2015 he rated the pain 8 out of 10 with medication. He spends most of the day in a recliner. A urine screen of 12/2014 did not show the drug prescribed. On 01/30/2015 Utilization Review did not certify Oxycodone and Zolpidem.',
  ],
  items: [
    {
      printed: 'Oxycodone 15mg #150',
      outcome: 'Upheld',
      administrator: 'Decision based on MTUS Chronic Pain Treatment Guidelines Opioids Page(s): 78 and 124.',
      reviewer:
        'Decision based on MTUS Chronic Pain Treatment Guidelines Opoids, criteria for use, page(s) 76-80.',
      rationale: [
        'Staying on an opioid is justified by better function, less pain and safe use, each written down visit by visit. The record shows the opposite on all three counts, and the urine screen without the prescribed drug was never discussed. The request for Oxycodone 15mg #150 is not medically necessary. The dose should be lowered step by step, not stopped at once.',
      ],
    },
    {
      printed: 'Zolpidem 10mg #30',
      outcome: 'Upheld',
      administrator:
        'The Claims Administrator did not base their decision on the MTUS. Decision based on Non-MTUS Citation Official Disability Guidelines, Pain Chapter.',
      reviewer:
        'The MTUS is silent on this drug. Decision based on Non-MTUS Citation ODG Pain Chapter, Zolpidem (Ambien).',
      rationale: [
        'A sleeping tablet is advised for seven to ten days while the cause is looked for. This one has been taken for over a year together with an opioid, and no sleep history was recorded. Therefore, Zolpidem 10mg #30 is not medically necessary.',
      ],
    },
  ],
  listing: { category: 'Pharmacy/Pharmaceuticals', subcategory: 'Opioids' },
};
