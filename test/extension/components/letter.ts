import type { Span } from '../../../shared/api/contract.ts';

/** An invented decision of four items; the view models' fixture points into it. */
export const LETTER = `Case Number: CM16-0999004   Date Assigned: 12/13/2016
Date of Injury: 10/12/2016   Decision Date: 01/11/2017
UR Denial Date: 11/08/2016   Priority: Standard   Application Received: 12/07/2016
State(s) of Licensure: Texas, California
Certification(s)/Specialty: Family Practice
The patient is a 44-year-old warehouse packer hurt on 10/13/2016 when a pallet tipped. Both hands tingle at night.
1. MRI of the cervical spine without contrast is upheld: Upheld
Claims Administrator guideline: Decision based on MTUS Neck and Upper Back Complaints 2004, Section(s): Special Studies.
MAXIMUS guideline: Decision based on MTUS Neck and Upper Back Complaints 2004, Section(s): Special Studies.
Decision rationale: Imaging waits for red flags. None was recorded in the chart. The MRI is not medically necessary.
2. EMG/NCV of both upper extremities: Overturned
Claims Administrator guideline: Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Special Studies.
MAXIMUS guideline: Decision based on MTUS Neck and Upper Back Complaints 2004, Section(s): Special Studies, pages 177-179, 182.
Decision rationale: Nerve testing helps where signs last longer than a month. Numbness has lasted eleven weeks in both hands. The EMG/NCV is medically necessary.
3. Baclofen 10mg #30 was the original request. Baclofen 10mg #27 was authorized. Baclofen 10mg #3 is: Upheld
Claims Administrator guideline: The Claims Administrator did not cite any guideline.
MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment Guidelines 2009, Muscle Relaxants, Sleep Hygiene, pages 64-65.
Decision rationale: Relaxants are for short use. Use went on past two months. Baclofen #3 is not medically necessary.
4. Interferential unit, rental for
`;

/** Where words stand in the letter, from the `nth` occurrence on (0 is the first). */
export function place(words: string, nth = 0): Span {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = LETTER.indexOf(words, start + 1);
  if (start < 0) throw new Error(`The fixture letter does not say "${words}".`);
  return [start, start + words.length];
}
