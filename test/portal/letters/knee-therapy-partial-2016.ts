import { type SampleLetter, wholeRequest } from './letter.ts';

export const kneeTherapyPartial: SampleLetter = {
  slug: 'knee-therapy-partial-2016',
  about: 'UR allowed some visits but the whole original request is in dispute, and it is overturned.',
  header: {
    caseNumber: 'CM16-0999104',
    assigned: '12/14/2016',
    injury: '05/03/2016',
    decision: '01/09/2017',
    denial: '11/15/2016',
    priority: 'Standard',
    received: '12/05/2016',
  },
  reviewer: { licensure: ['California'], specialties: ['Orthopedic Surgery'] },
  summary: [
    'The injured worker is a 29 year old roofer who tore the front cruciate ligament of his right knee on 05/03/2016 and had it rebuilt on 10/18/2016. On 11/07/2016, three weeks after the operation, the knee bent to 85 degrees, the thigh was two centimeters thinner than the other and he walked with one crutch. The surgeon asked for twelve visits of therapy. On 11/15/2016 Utilization Review allowed six visits.',
  ],
  items: [
    {
      printed: wholeRequest(
        'Post-operative physical therapy for the right knee, 12 visits',
        'Post-operative physical therapy for the right knee, 6 visits',
      ),
      outcome: 'Overturned',
      administrator: 'Decision based on MTUS Postsurgical Treatment 2009, Section(s): Knee.',
      reviewer: 'Decision based on MTUS Postsurgical Treatment 2009, Section(s): Knee.',
      rationale: [
        'After this operation the schedule provides for as many as twenty-four visits over sixteen weeks, and half of that number as the first course. Twelve visits are that first course. The record shows stiffness, wasting and a crutch at three weeks, which is what the visits are for. Therefore, the request for 12 visits of post-operative physical therapy is medically necessary.',
      ],
    },
  ],
  listing: { category: 'Rehab Services', subcategory: 'Physical Therapy' },
};
