import type { SampleLetter } from './letter.ts';

const MARKUP = '<img src=x onerror="window.__hostile=1"><script>window.__hostile=2</script>';

export const hostileMarkup: SampleLetter = {
  slug: 'hostile-markup',
  about:
    'A letter whose words are full of markup, script and odd links: it must be shown as text and nothing else.',
  header: {
    caseNumber: 'CM17-0999110',
    assigned: '01/11/2017',
    injury: '10/01/2016',
    decision: '02/06/2017',
    denial: '12/14/2016',
    priority: 'Standard',
    received: '01/03/2017',
  },
  reviewer: { licensure: ['California'], specialties: ['Neurology'] },
  summary: [
    `The injured worker is a 36 year old whose chart was typed by a careless template: ${MARKUP} and {{constructor.constructor("window.__hostile=3")()}} stand in the middle of the sentence. On 12/14/2016 Utilization Review did not certify the request.`,
  ],
  items: [
    {
      printed: 'Gabapentin 300mg #90 <b onmouseover="window.__hostile=4">bold</b> & "quoted" \'twice\'',
      outcome: 'Upheld',
      administrator:
        'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): <a href="javascript:window.__hostile=5">Anti-epilepsy drugs</a>.',
      reviewer:
        'Decision based on MTUS Chronic Pain Medical Treatment 2016. Decision based on Non-MTUS Citation https://example.invalid/"><script>window.__hostile=6</script>.',
      rationale: [
        `The record does not name the kind of nerve pain that is treated. ${MARKUP} No dose was tried for long enough. The request for Gabapentin 300mg #90 is not medically necessary.`,
      ],
    },
  ],
  listing: { category: 'Pharmacy/Pharmaceuticals', subcategory: 'Anti-epilepsy drugs' },
};
