import type { SampleLetter } from './letter.ts';

export const nerveTestMixed: SampleLetter = {
  slug: 'nerve-test-mixed-2017',
  about: 'Two items, one upheld and one overturned; section citations of 2017 from different guidelines.',
  header: {
    caseNumber: 'CM16-0999102',
    assigned: '12/21/2016',
    injury: '08/30/2016',
    decision: '01/17/2017',
    denial: '11/22/2016',
    priority: 'Standard',
    received: '12/12/2016',
  },
  reviewer: { licensure: ['California', 'North Carolina'], specialties: ['Family Practice'] },
  summary: [
    'The injured worker is a 38 year old pastry cook who reported neck pain and numb fingers after months of kneading at a low bench; the date of injury is 08/30/2016. Eight visits of therapy and a wrist brace brought partial relief. On 11/03/2016 the treating physician found a weak grip, a positive Phalen test on both sides and reduced feeling in the thumb and index finger, and could not tell a root problem of the neck from a trapped nerve at the wrist.',
    'Plain films of the neck on 10/11/2016 were read as normal for age. On 11/22/2016 Utilization Review did not certify an MRI of the cervical spine and nerve studies of both arms.',
  ],
  items: [
    {
      printed: 'MRI of the cervical spine without contrast',
      outcome: 'Upheld',
      administrator:
        'Decision based on MTUS Neck and Upper Back Complaints 2004, Section(s): Special Studies.',
      reviewer:
        'Decision based on MTUS Neck and Upper Back Complaints 2004, Section(s): Special Studies, Summary.',
      rationale: [
        'Imaging of the neck is kept for a red flag, for a plan to operate, or for a deficit that the examination places at one level. None of the three is recorded here: reflexes were even, no operation was discussed, and the finger symptoms point to the wrist as much as to the neck. The nerve studies allowed below should come first. The request for an MRI of the cervical spine is not medically necessary.',
      ],
    },
    {
      printed: 'EMG/NCV of the bilateral upper extremities',
      outcome: 'Overturned',
      administrator:
        'Decision based on MTUS Neck and Upper Back Complaints 2004, Section(s): Special Studies.',
      reviewer:
        'Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Special Studies, and Chronic Pain Medical Treatment 2016, Section(s): Electrodiagnostic testing (EMG/NCS).',
      rationale: [
        'Nerve studies help where a trapped nerve and a root problem both fit the picture and four weeks of care have not settled it. That is the case here: numbness in both hands, a positive Phalen test, a weak grip and more than two months of treatment. The result will decide whether the wrist or the neck is treated. The request for EMG/NCV of the bilateral upper extremities is medically necessary.',
      ],
    },
  ],
  listing: { category: 'Diagnostic Testing', subcategory: 'MRI' },
};
