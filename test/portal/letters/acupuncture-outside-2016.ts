import { outsideMtus, type SampleLetter } from './letter.ts';

export const acupunctureOutside: SampleLetter = {
  slug: 'acupuncture-outside-2016',
  about: 'One item, upheld; one side outside the MTUS, the other in it with a whole chapter and no section.',
  header: {
    caseNumber: 'CM16-0999108',
    assigned: '11/29/2016',
    injury: '03/11/2016',
    decision: '12/22/2016',
    denial: '10/27/2016',
    priority: 'Standard',
    received: '11/18/2016',
  },
  reviewer: { licensure: ['California'], specialties: ['Acupuncture'] },
  summary: [
    'The injured worker is a 41 year old payroll assistant with pain of both elbows from long hours at a keyboard since 03/11/2016. Six visits of acupuncture in August eased the pain for a day after each visit. She kept her full duties throughout. On 10/20/2016 grip was equal on both sides and the outer elbows were tender. On 10/27/2016 Utilization Review did not certify eight more visits.',
  ],
  items: [
    {
      printed: 'Acupuncture 2 times a week for 4 weeks, bilateral elbows',
      outcome: 'Upheld',
      administrator: outsideMtus(
        'Claims Administrator',
        'Official Disability Guidelines (ODG), Elbow Chapter, Acupuncture.',
      ),
      reviewer: 'Decision based on MTUS Acupuncture Treatment 2007.',
      rationale: [
        'More visits are allowed where the first course brought a real gain in daily work or fewer restrictions. Here duties, grip and medication stayed as they were before the first needle. The request for acupuncture 2 times a week for 4 weeks is not medically necessary.',
      ],
    },
  ],
  listing: { category: 'Alternative Treatment', subcategory: 'Acupuncture' },
};
