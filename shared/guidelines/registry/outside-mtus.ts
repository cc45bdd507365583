/** Guidelines that letters cite outside the MTUS. None has a public page. */
import { family, topics } from './define.ts';
import type { Guideline, Topic } from './schema.ts';

const ODG_CHAPTERS = `
- s Ankle & Foot
- h Burns
- s Carpal Tunnel Syndrome
- h Diabetes
- s Elbow
- h Eye
- s Fitness for Duty
- s Forearm, Wrist, & Hand | Hand | Wrist
- s Head
- h Hernia
- s Hip & Pelvis | Hips & Pelvis
- h Infectious Diseases
- s Knee & Leg | Knee
- s Low Back | Low Back - Lumbar & Thoracic (Acute & Chronic) | Lower Back | Lumbar & Thoracic | Low Back & Thoracic | Low Back Procedures | Lumbar
- s Mental Illness & Stress | Mental/Stress
- s Neck & Upper Back | Neck | Cervical
- s Pain | Pain (Chronic)
- s Preface
- h Pulmonary
- s Shoulder
`;

const ACOEM_2 = `
1-21 l Prevention | Chapter 1
22-40 l General Approach to Initial Assessment and Documentation | Chapter 2
44-52 m Initial Approaches to Treatment | Chapter 3
77-95 m Cornerstones of Disability Prevention and Management | Chapter 5
105-126 l Pain, Suffering, and the Restoration of Function | Chapter 6
127-146 m Independent Medical Examinations and Consultations | Chapter 7
165-194 m Neck and Upper Back Complaints | Chapter 8
195-225 m Shoulder Complaints | Chapter 9
227-251 m Elbow Complaints | Chapter 10
253-286 m Forearm, Wrist, and Hand Complaints | Chapter 11
286-326 s Low Back Complaints | Chapter 12
329-360 m Knee Complaints | Chapter 13
361-382 m Ankle and Foot Complaints | Chapter 14
383-410 m Stress-Related Conditions | Chapter 15
415-455 m Eye | Chapter 16
`;

const ACOEM_3 = `
- m Ankle and Foot Disorders
- m Cervical and Thoracic Spine Disorders
- m Chronic Pain
- m Elbow Disorders
- m Eye Disorders
- m Hand, Wrist, and Forearm Disorders
- m Hip and Groin Disorders
- m Knee Disorders
- s Low Back Disorders | Low Back Pain
- m Opioids
- s Shoulder Disorders
`;

/** Letters cite a chapter of the ODG by its summary: "Elbow Procedure Summary". */
function withSummaries(chapters: readonly Topic[]): Topic[] {
  return chapters.map((topic) => ({
    ...topic,
    aliases: [
      ...topic.aliases,
      ...[topic.title, ...topic.aliases].map((name) => `${name} Procedure Summary`),
    ],
  }));
}

/** Letters cite a chapter of the book by number and title together, too: "Chapter 9 Shoulder Complaints", "Ch. 9". */
function withNumbers(chapters: readonly Topic[]): Topic[] {
  return chapters.map((topic) => {
    const numbers = topic.aliases.flatMap((chapter) => [chapter, chapter.replace('Chapter', 'Ch.')]);
    return { ...topic, aliases: [...numbers, ...numbers.map((number) => `${number} ${topic.title}`)] };
  });
}

export const OUTSIDE_MTUS: Guideline[] = [
  ...family('odg', { source: 'ODG' }, [
    {
      id: 'odg',
      title: 'Official Disability Guidelines',
      officialTitle: 'Official Disability Guidelines (ODG), Treatment in Workers’ Compensation',
      variants: [
        'Official Disability Guidelines (ODG)',
        'Official Disability Guidelines ODG Guidelines',
        'Official Disability Guideline',
        'ODG',
        'ODG Guidelines',
        'ODG Treatment Guidelines',
        'ODG-TWC',
      ],
      access: 'subscription',
      licence: 'MCG Health (Work Loss Data Institute); subscription.',
      confidence: 'seen',
      note: 'ODG is a subscription service without public pages, so there is no link.',
      topics: withSummaries(topics(ODG_CHAPTERS)),
    },
  ]),
  ...family(
    'acoem',
    {
      source: 'ACOEM',
      variants: [
        'ACOEM',
        'ACOEM Guidelines',
        'ACOEM Practice Guidelines',
        'Occupational Medicine Practice Guidelines',
        'American College of Occupational and Environmental Medicine (ACOEM)',
        'American College of Occupational and Environmental Medicine',
      ],
      licence: 'ACOEM, copyrighted; not public.',
      note: 'The ACOEM guidelines are copyrighted and have no public page, so there is no link.',
    },
    [
      {
        id: 'acoem-2nd',
        title: 'ACOEM Occupational Medicine Practice Guidelines',
        officialTitle: 'ACOEM Occupational Medicine Practice Guidelines, 2nd Edition (2004)',
        edition: '2nd ed.',
        topics: withNumbers(topics(ACOEM_2)),
      },
      {
        id: 'acoem-3rd',
        title: 'ACOEM Occupational Medicine Practice Guidelines',
        officialTitle: 'ACOEM Occupational Medicine Practice Guidelines, 3rd Edition (2011)',
        edition: '3rd ed.',
        confidence: 'seen',
        topics: topics(ACOEM_3),
      },
    ],
  ),
];
