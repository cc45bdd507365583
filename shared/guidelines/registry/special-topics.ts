/** Special topics of the MTUS: acupuncture, after surgery, and the ACOEM guidelines adopted since 2017. */
import { adopted, family, topics, webPage } from './define.ts';
import type { Guideline } from './schema.ts';

const POSTSURGICAL = `
- m Ankle & Foot
- m Burns
- m Cardiopulmonary
- m Carpal Tunnel Syndrome
- s Elbow & Upper Arm
- s Forearm, Wrist, & Hand
- m Head
- m Hernia
- m Hip, Pelvis and Thigh
- s Knee
- m Low Back
- m Neck & Upper Back
- s Shoulder
`;

export const SPECIAL_TOPICS: Guideline[] = [
  ...family('acupuncture', {}, [
    {
      id: 'acupuncture-2007',
      title: 'Acupuncture Treatment Guidelines',
      officialTitle: 'MTUS Acupuncture Medical Treatment Guidelines',
      edition: '2007',
      regulation: '8 CCR 9792.24.1',
      variants: [
        'Acupuncture Treatment',
        'Acupuncture Medical Treatment',
        'Acupuncture Medical Treatment Guidelines',
        'Acupuncture Guidelines',
      ],
      inForce: { from: '2007-06-15', to: null },
      urls: webPage('https://www.dir.ca.gov/t8/9792_24_1.html'),
      urlConfidence: 'seen',
      access: 'public',
      confidence: 'seen',
    },
  ]),
  ...family('postsurgical', {}, [
    {
      id: 'postsurgical-2009',
      title: 'Postsurgical Treatment Guidelines',
      officialTitle: 'MTUS Postsurgical Treatment Guidelines',
      edition: '2009',
      regulation: '8 CCR 9792.24.3',
      variants: [
        'Postsurgical Treatment',
        'Post-Surgical Treatment Guideline',
        'Postsurgical Guidelines',
        'Postsurgical Physical Medicine Treatment',
      ],
      inForce: { from: '2009-07-18', to: null },
      urls: webPage('https://www.dir.ca.gov/t8/9792_24_3.html'),
      urlConfidence: 'medium',
      access: 'public',
      topics: topics(POSTSURGICAL),
    },
  ]),
  ...family('brain-injury', {}, [
    adopted('brain-injury-2017', 'Traumatic Brain Injury', '2017'),
    adopted('brain-injury-2018', 'Traumatic Brain Injury', '2018'),
  ]),
  ...family(
    'ptsd',
    { variants: ['Workplace Mental Health: Posttraumatic Stress Disorder and Acute Stress Disorder'] },
    [
      adopted('ptsd-2018', 'Posttraumatic Stress Disorder and Acute Stress Disorder', '2018'),
      adopted('ptsd-2019', 'Posttraumatic Stress Disorder and Acute Stress Disorder', '2019'),
    ],
  ),
  ...family('mental-health', {}, [adopted('mental-health-2019', 'Workplace Mental Health', '2019')]),
  ...family('depressive', { variants: ['Workplace Mental Health: Depressive Disorders'] }, [
    adopted('depressive-2020', 'Depressive Disorders', '2020'),
  ]),
  ...family('anxiety', { variants: ['Workplace Mental Health: Anxiety Disorders'] }, [
    adopted('anxiety-2021', 'Anxiety Disorders', '2021'),
  ]),
  ...family('antiemetics', {}, [adopted('antiemetics-2020', 'Antiemetics', '2020')]),
  ...family('covid-19', { variants: ['COVID-19', 'Coronavirus'] }, [
    adopted('covid-19-2021', 'Coronavirus (COVID-19)', '2021'),
  ]),
  ...family('asthma', { variants: ['Work-Related Asthma'] }, [
    adopted('asthma-2016', 'Occupational/Work-Related Asthma', '2016', '2017-12-01'),
    adopted('asthma-2020', 'Occupational/Work-Related Asthma', '2020'),
  ]),
  ...family('interstitial-lung', { variants: ['Interstitial Lung Disease'] }, [
    adopted('interstitial-lung-2016', 'Occupational Interstitial Lung Disease', '2016', '2017-12-01'),
    adopted('interstitial-lung-2019', 'Occupational Interstitial Lung Disease', '2019'),
    adopted('interstitial-lung-2020', 'Occupational Interstitial Lung Disease', '2020'),
  ]),
  ...family('formulary', {}, [
    {
      id: 'formulary',
      title: 'MTUS Drug Formulary',
      officialTitle: 'MTUS Drug Formulary (8 CCR 9792.27.1 to 9792.27.23)',
      regulation: '8 CCR 9792.27.1',
      variants: ['Drug Formulary', 'MTUS Formulary', 'MTUS Drug List'],
      commonNames: ['Formulary'],
      inForce: { from: '2018-01-01', to: null },
      urls: { document: 'https://www.dir.ca.gov/dwc/mtus/MTUS-Formulary.html', page: null, search: null },
      urlConfidence: 'seen',
      access: 'public',
      confidence: 'seen',
    },
  ]),
];
