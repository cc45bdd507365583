/** MTUS Opioids Treatment Guidelines, 8 CCR 9792.24.4: letters cite its numbered recommendations, not pages. */
import { adopted, family, landing, recommendations } from './define.ts';
import type { Guideline } from './schema.ts';

const RECOMMENDATIONS = `
1 h Opioids for Acute Pain
  1.1 m Mild Acute Injuries
  1.2 m Moderate to Severe Acute Soft-Tissue Injuries
  1.3 m Severe Acute Injuries
  1.4 s Opioids for Post-operative Pain
2 s Opioids for Subacute Pain
3 h Opioids for Chronic Pain and Chronic Opioid Treatment
  3.1 m Comprehensive Evaluation and Assessment of Patient
  3.2 s Consideration of Alternative Treatments for Chronic Pain and Chronic Opioid Treatment
  3.3 s Initiating and Monitoring Chronic Opioid Treatment
  3.3.1 s Screening for Risk of Addiction or Adverse Events, Prior to Chronic Opioid Treatment
    3.3.1.2 s Screening for Alcohol Misuse/Abuse
  3.3.6 s Use of Urine Drug Testing (UDT)
  3.3.7 s Monitoring Effectiveness of Chronic Opioid Treatment
    3.3.7.1 s Tracking Pain and Function to Monitor Effectiveness of Chronic Opioid Treatment
    3.3.7.2 s Clinically Meaningful Improvement of Pain and Function
  3.3.8 s Opioid Titration and Dosing Threshold
  3.3.9 s Maintenance of Chronic Opioid Treatment
4 h Tapering Opioids
  4.1 s Indications for Tapering Opioids
  4.2 s Methods for Tapering Opioids
`;

export const OPIOIDS: Guideline[] = family('opioids', {}, [
  {
    id: 'opioids-2016',
    title: 'Opioid Treatment Guidelines',
    officialTitle: 'MTUS Opioids Treatment Guidelines (July 28, 2016)',
    edition: '2016',
    regulation: '8 CCR 9792.24.4',
    variants: [
      'Opioid Treatment',
      'Opioids Treatment',
      'Opioids Treatment Guidelines',
      'Opioid Guidelines',
      'Opioids Guidelines',
    ],
    inForce: { from: '2016-07-29', to: '2017-11-30' },
    urls: landing(
      'https://www.dir.ca.gov/dwc/DWCPropRegs/MTUS-Opioids-ChronicPain/MTUS-Opioids-ChronicPain.htm',
    ),
    pages: { first: 1, last: 135, confidence: 'medium' },
    access: 'public',
    confidence: 'seen',
    topics: recommendations(RECOMMENDATIONS),
  },
  adopted('opioids-2017', 'Opioids', '2017', '2017-12-01'),
]);
