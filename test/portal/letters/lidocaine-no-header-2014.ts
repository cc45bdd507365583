import type { SampleLetter } from './letter.ts';

export const lidocaineNoHeader: SampleLetter = {
  slug: 'lidocaine-no-header-2014',
  about: 'No header table at all, credentials told in prose, several topics with their pages in one line.',
  header: null,
  reviewer: {
    prose:
      'The expert reviewer is Board Certified in Occupational Medicine; has a subspecialty in Pain Medicine and is licensed to practice in California.',
  },
  summary: [
    'The patient is a 51 year old school custodian with an injury date of 04/02/10. Based on the 10/06/14 progress report provided by ., the patient complains of burning pain over the outer left thigh that keeps her awake. Gabapentin made her drowsy and was stopped after nine days. Treatment so far: exercise at home, one nerve block, heat. The utilization review determination being challenged is dated 10/24/14.',
  ],
  items: [
    {
      printed: 'Lidocaine 5% patch #30 with 2 refills',
      outcome: 'Upheld',
      outcomeOnNextLine: true,
      administrator:
        'Decision based on MTUS Chronic Pain Treatment Guidelines Lidoderm (lidocaine patch), pages 56-57.',
      reviewer:
        'Decision based on MTUS Chronic Pain Treatment Guidelines Lidoderm (lidocaine patch); Topical analgesics; Topical analgesics Page(s): 57; 111; 112.',
      rationale: [
        'A patch of this kind is a second step, once a fair trial of a first-line drug for nerve pain has failed. Nine days of gabapentin, without any change of dose, is not a fair trial, and no other first-line drug was tried. Three months of supply would also go ahead without a check of the effect. The request for Lidocaine 5% patch #30 with 2 refills is not medically necessary.',
      ],
    },
  ],
  listing: { category: 'Pharmacy/Pharmaceuticals', subcategory: 'Topical agents' },
};
