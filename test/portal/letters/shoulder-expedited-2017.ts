import { NO_EVIDENCE, type SampleLetter } from './letter.ts';

export const shoulderExpedited: SampleLetter = {
  slug: 'shoulder-expedited-2017',
  about:
    'Expedited; surgery and what goes with it, all overturned; the administrator cited nothing for one item.',
  header: {
    caseNumber: 'CM17-0999105',
    assigned: '01/30/2017',
    injury: '12/29/2016',
    decision: '02/02/2017',
    denial: '01/20/2017',
    priority: 'Expedited',
    received: '01/27/2017',
  },
  reviewer: {
    licensure: ['California', 'Washington'],
    specialties: ['Orthopedic Surgery', 'Sports Medicine'],
  },
  summary: [
    'The injured worker is a 33 year old firefighter whose left shoulder was wrenched by a charged hose on 12/29/2016. He cannot lift the arm above the waist. An MRI of 01/09/2017 showed a full tear of the supraspinatus with the tendon drawn back two centimeters. The surgeon advised repair within weeks, before the tendon shortens, and asked for an expedited review. On 01/20/2017 Utilization Review did not certify the operation, the cold therapy unit or the clearance visit.',
  ],
  items: [
    {
      printed: 'Left shoulder arthroscopic rotator cuff repair',
      outcome: 'Overturned',
      administrator: 'Decision based on MTUS Shoulder Complaints 2004, Section(s): Surgical Considerations.',
      reviewer: 'Decision based on MTUS Shoulder Complaints 2004, Section(s): Surgical Considerations.',
      rationale: [
        'Early repair is advised for a fresh full tear with clear weakness in an active worker; waiting for three months of exercise applies to partial and worn tears. The image, the weakness and the short time since the injury all agree. Therefore, the request for left shoulder arthroscopic rotator cuff repair is medically necessary.',
      ],
    },
    {
      printed: 'Associated surgical service: cold therapy unit, 7 day rental',
      outcome: 'Overturned',
      administrator: NO_EVIDENCE.administrator,
      reviewer:
        'Decision based on MTUS Shoulder Complaints 2004, Section(s): Initial Care. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Shoulder Chapter, Continuous-flow cryotherapy.',
      rationale: [
        'Seven days of cold therapy after an open or arthroscopic repair is within what is advised, and the rental asked for is no longer than that. The request for a cold therapy unit, 7 day rental is medically necessary.',
      ],
    },
    {
      printed: 'Pre-operative medical clearance: office visit',
      outcome: 'Overturned',
      administrator: NO_EVIDENCE.administrator,
      reviewer:
        'Decision based on MTUS General Approaches 2004, Section(s): General Approach to Initial Assessment and Documentation.',
      rationale: [
        'The worker is treated for raised blood pressure and will have a general anesthetic. One visit to see that it is safe to go ahead is reasonable. The request for pre-operative medical clearance is medically necessary.',
      ],
    },
  ],
  listing: { category: 'Surgery', subcategory: 'Shoulder' },
};
