/**
 * An invented decision, of an invented case, that nobody ever sees: it says in few words as many kinds of things as
 * letters say, so that whatever reads a letter has run before the first real one comes. A test holds it to that.
 */
export const WARM_LETTER = `Case Number: CM16-0999011          Date Assigned: 11/14/2016
Date of Injury: 02/09/2011         Decision Date: 12/08/2016
UR Denial Date: 10/03/2016         Priority: Standard
Application
Received: 10/19/2016

HOW THE IMR FINAL DETERMINATION WAS MADE

The physician reviewer has no ties to the parties and is Board Certified in Pain Medicine, has a subspecialty in Anesthesiology and is licensed to practice in Ohio.
State(s) of Licensure: Ohio, Oregon
Certification(s)/Specialty: Pain Management, Anesthesiology

CLINICAL CASE SUMMARY

The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:

The injured worker is a 51-year-old roofer whose industrial injury is dated 2-9-2011, when a ladder slid. A prior injury of 2004 had healed. Surgery was done on 3/4/2012. From 6/1/2016 through 9/20/2016 the low back ached at 6/10, VAS 7/10 without pills. The utilization review of 10/03/2016 non-certified the request for an MRI because red flags were missing and modified a request for baclofen to 20 tablets. The UR denial dated 10/3/2016 called the pillow not medically necessary and approved therapies and remedies as follows:
- heat
- rest

IMR ISSUES, DECISIONS AND RATIONALES

The Final Determination was based on decisions for the disputed items/services set forth below:

1. Baclofen 10mg #30 with 2 refills, take one by mouth twice a day as needed, was the original request. Baclofen 10mg #27 was authorized by the Claims Administrator. The remaining IMR eligible portion, Baclofen 10mg #3 with 2 refills is: Upheld

Claims Administrator guideline: Decision based on MTUS Chronic Pain Medical Treatment Guidelines, Section(s): Muscle relaxants (for pain), pages 64-66 and 124.

MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment Guidelines. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain Chapter, Opioids; ACOEM, 3rd Edition, Chronic Pain, page 92.

Decision rationale: The MTUS, on page 64 of its chronic pain chapter, gives this drug to short flares, see 8 CCR 9792.20(e) and Labor Code section 4610. Per the ODG, "use beyond 3 weeks is not advised". Four months of it did not cut the pain scores, which went from 7/10 to 6/10, and no function was gained. In this case, the need for a refill is not established. However, tapering was spoken of. As such, the request is not supported and is not medically necessary.

2. Retrospective request for urine drug screen, quantity: 1 (DOS: 9/20/2016): Overturned

Claims Administrator guideline: The Claims Administrator did not cite any guideline.

MAXIMUS guideline: Decision based on Non-MTUS Citation Goodman and Gilman's The Pharmacological Basis of Therapeutics, 12th ed. McGraw Hill, 2010.

Decision rationale: MTUS does not speak of how often. Table 4-1 of ACOEM lists warning signs; the worker meets criteria for a yearly test, since the last one was performed on 8/1/2015. Therefore, the request for a urine drug screen is medically necessary.

3. Additional physical therapy, 2 times a week for 4 weeks (8 sessions), lumbar spine, L4-5 and L5-S1: Upheld

Claims Administrator guideline: Decision based on MTUS Low Back Complaints 2004, Section(s): Initial Care, Physical Methods, and MTUS Chronic Pain Medical Treatment 2009, Section(s): Physical Medicine.

MAXIMUS guideline: Decision based on MTUS Low Back Complaints 2004, Section(s): Physical Methods. Decision based on Non-MTUS Citation ODG, Low Back Chapter.

Decision rationale: The cited guideline allows 9-10 visits over 8 weeks with fading to a home program. Twelve sessions were completed in 2015, and the notes lack a reason why exercise at home would not do. The request for eight more visits, once or twice weekly, exceeds that and is not medically necessary.

4. Home health aide, 4 hours a day, 5 days per week x 6 weeks: Overturned

Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Home health services Page(s): 51.

MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Home health services Page(s): 51 and Table 3.

Decision rationale: Help at home is for those who cannot leave it, up to 35 hours per week. After the fusion of the left knee the worker is homebound until the follow-up visit on 1/5/2017. The need is therefore supported. The request is medically necessary and appropriate.

5. Associated surgical service: 1 cold therapy unit & pad, purchase; Terocin patch (lidocaine 4%), one box of ten, every 12 hours: Upheld

Claims Administrator guideline: Decision based on Non-MTUS Citation https://odg.example/knee, Knee and Leg Chapter, Continuous-flow cryotherapy.

MAXIMUS guideline: The MAXIMUS physician reviewer found no section of the MTUS was applicable. Per the Strength of Evidence hierarchy established by the California Department of Industrial Relations, Division of Workers' Compensation, the Official Disability Guidelines are cited.

Decision rationale: Rental for 7 days is what the evidence covers. None of the associated services is medically necessary, as the primary request was not certified.

6. Acupuncture 12 visits was the original request. UR modified the request to 6 visits, leaving the remaining portion, acupuncture 6 visits: Upheld

Claims Administrator guideline: Decision based on MTUS Acupuncture Medical Treatment Guidelines.

MAXIMUS guideline: Decision based on MTUS Acupuncture Medical Treatment Guidelines.

Decision rationale: The disputed request is for acupuncture, approved for six visits. It was not established that six do not suffice, and without a report of gains the need is not met. The request is not of medical necessity, nor was the later one, which is not medically necessary.
`;
