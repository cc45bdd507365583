import { remainingPortion, type SampleLetter } from './letter.ts';

export const tramadolPartial: SampleLetter = {
  slug: 'tramadol-partial-2016',
  about: 'A request allowed in part by UR: only the remaining tablets are in dispute.',
  header: {
    caseNumber: 'CM16-0999103',
    assigned: '12/28/2016',
    injury: '02/14/2013',
    decision: '01/24/2017',
    denial: '12/01/2016',
    priority: 'Standard',
    received: '12/19/2016',
  },
  reviewer: {
    licensure: ['Texas', 'Florida', 'California'],
    specialties: ['Anesthesiology', 'Pain Management'],
  },
  summary: [
    'The injured worker is a 57 year old bus mechanic with knee and ankle pain since a fall into a service pit on 02/14/2013. He has had a partial removal of the inner meniscus, bracing and a gym program. The visit note of 11/10/2016 lists Tramadol 50mg three times a day, pain of 6 without and 5 with the tablet, and no side effects. A urine screen of 09/2016 agreed with the prescription. On 12/01/2016 Utilization Review modified the request for Tramadol 50mg #90 and allowed 60 tablets.',
  ],
  items: [
    {
      printed: remainingPortion('Tramadol 50mg #90', 'Tramadol 50mg #60', 'Tramadol 50mg #30'),
      outcome: 'Upheld',
      administrator:
        'Decision based on MTUS Opioid Treatment 2016, Section(s): 3.3.9 Opioids for Chronic Pain and Chronic Opioid Treatment: Maintenance of Chronic Opioid Treatment.',
      reviewer:
        'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Opioids, criteria for use, Weaning of medications.',
      rationale: [
        'A drop of one point on a ten point scale, with no change in walking distance or work status, is not the kind of gain that supports an unchanged daily dose. The tablets already allowed are enough for a slow reduction over the coming month. The remaining Tramadol 50mg #30 is not medically necessary. Any reduction should be gradual and supervised.',
      ],
    },
  ],
  listing: { category: 'Pharmacy/Pharmaceuticals', subcategory: 'Opioids' },
};
