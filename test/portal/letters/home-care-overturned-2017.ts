import { NO_EVIDENCE, type SampleLetter } from './letter.ts';

export const homeCareOverturned: SampleLetter = {
  slug: 'home-care-overturned-2017',
  about:
    'One item, overturned; neither side cited anything for it in the usual way; long request over several lines.',
  header: {
    caseNumber: 'CM17-0999109',
    assigned: '01/18/2017',
    injury: '09/08/2016',
    decision: '02/13/2017',
    denial: '12/20/2016',
    priority: 'Standard',
    received: '01/06/2017',
  },
  reviewer: {
    licensure: ['Massachusetts', 'California'],
    specialties: ['Physical Medicine & Rehabilitation', 'Pain Management'],
  },
  summary: [
    'The injured worker is a 55 year old orchard foreman who fell from a ladder on 09/08/2016 and broke the pelvis and the left heel. He lives alone on an upper floor. On 12/06/2016 he could stand for four minutes with a walker, could not bathe or dress below the waist without help and had fallen once. The treating physician asked for help at home for six weeks. On 12/20/2016 Utilization Review did not certify the request.',
  ],
  items: [
    {
      printed:
        'Home health aide for bathing, dressing and transfers, 3 hours a day, 5 days a week, for 6 weeks (initial evaluation by a registered nurse included)',
      outcome: 'Overturned',
      administrator: NO_EVIDENCE.administrator,
      reviewer:
        'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Home health services.',
      rationale: [
        'Help at home is meant for a person who cannot leave the house and for no more than 35 hours a week. Both are met: the stairs and the walker keep him in, and the request comes to 15 hours. The tasks are named and the period ends. Therefore, the request for a home health aide for 6 weeks is medically necessary.',
      ],
    },
  ],
  listing: { category: 'Home Health Care', subcategory: 'Home Health Aide' },
};
