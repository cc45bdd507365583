/** An invented decision, of an invented case: nobody's letter. */
export const SAMPLE_LETTER = `Case Number: CM16-0999004          Date Assigned: 12/13/2016
Date of Injury: 10/12/2016         Decision Date: 01/11/2017
UR Denial Date: 11/08/2016         Priority: Standard
Application Received: 12/07/2016

HOW THE IMR FINAL DETERMINATION WAS MADE

The Expert Reviewer has the following credentials:
State(s) of Licensure: Texas, California
Certification(s)/Specialty: Family Practice

CLINICAL CASE SUMMARY

The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:

The patient is a 44-year-old packer who was hurt on 10/13/2016 when a pallet tipped over. Both hands tingle at night and grip has weakened over eleven weeks.

IMR ISSUES, DECISIONS AND RATIONALES

The Final Determination was based on decisions for the disputed items/services set forth below:

MRI of the cervical spine without contrast: Upheld

Claims Administrator guideline: Decision based on MTUS Neck and Upper Back Complaints 2004, Section(s): Special Studies.

MAXIMUS guideline: Decision based on MTUS Neck and Upper Back Complaints 2004, Section(s): Special Studies.

Decision rationale: Imaging of the neck waits for red flags or for a planned procedure. The chart records neither. Therefore, the requested MRI is not medically necessary.

EMG/NCV of the bilateral upper extremities: Overturned

Claims Administrator guideline: Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Special Studies.

MAXIMUS guideline: Decision based on MTUS Neck and Upper Back Complaints 2004, Section(s): Special Studies.

Decision rationale: Nerve testing helps where signs in the arms last longer than a month. Numbness has lasted eleven weeks and strength is down on both sides. Therefore, the requested EMG/NCV is medically necessary.
`;
