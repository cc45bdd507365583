/** An invented letter of two items, for trying a Worker out and for measuring it. */
export function sampleLetter(caseNumber: string, drug = 'Baclofen 10mg #30'): string {
  return `Case Number: ${caseNumber}
Date Assigned: 02/17/2015
Date of Injury: 05/22/2013
Decision Date: 03/30/2015
UR Denial Date: 02/03/2015
Priority: Standard
Application Received: 02/09/2015

HOW THE IMR FINAL DETERMINATION WAS MADE
MAXIMUS Federal Services sent the complete case file to an expert reviewer. The reviewer was chosen for experience in the same kind of practice and has the following credentials:
State(s) of Licensure: California
Certification(s)/Specialty: Pain Management

CLINICAL CASE SUMMARY
A 41-year-old gardener slipped on a wet ramp on 05/22/2013 and has had pain in the low back since. Care so far: eight visits of therapy, a home program and oral medication. On 02/03/2015 the claims administrator did not certify the services below.

IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

${drug}: Upheld

Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63.

MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Baclofen Page(s): 64.

Decision rationale: The last two notes describe neither spasm nor a change for the better with this drug. Therefore, the request for ${drug} is not medically necessary.

MRI of the lumbar spine: Overturned

Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.

MAXIMUS guideline: Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 303.

Decision rationale: Numbness in one leg has spread since the films of last year. Therefore, the request for MRI of the lumbar spine is medically necessary.
`;
}
