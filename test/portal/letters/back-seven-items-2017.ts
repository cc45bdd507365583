import { NO_EVIDENCE, outsideMtus, remainingPortion, type SampleLetter } from './letter.ts';

export const backSevenItems: SampleLetter = {
  slug: 'back-seven-items-2017',
  about: 'Seven items with colons, decimals and brackets inside, over several pages of the PDF; mixed.',
  header: {
    caseNumber: 'CM17-0999106',
    assigned: '02/03/2017',
    injury: '07/19/2014',
    decision: '02/28/2017',
    denial: '01/05/2017',
    priority: 'Standard',
    received: '01/25/2017',
  },
  reviewer: {
    licensure: ['New Jersey', 'New York', 'California'],
    specialties: ['Preventive Medicine', 'Occupational Medicine'],
  },
  summary: [
    'The injured worker is a 48 year old letter carrier with low back and right leg pain since she stepped off a curb on 07/19/2014 with a full satchel. Care has included therapy, acupuncture, a belt, an injection on 06/02/2016 that helped for seven weeks, and several medications. She works four hours a day.',
    'The note of 12/15/2016 describes pain of 7 out of 10, a stiff gait, a positive straight leg raise on the right at 50 degrees and less feeling along the outer calf. Stomach upset is reported with Naproxen. The plan was one more injection, laboratory tests, a renewal of four medications and a home electrical unit. On 01/05/2017 Utilization Review did not certify or modified these requests.',
  ],
  items: [
    {
      printed: 'Right L5 transforaminal epidural steroid injection with fluoroscopy',
      outcome: 'Overturned',
      administrator:
        'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Epidural steroid injections (ESIs).',
      reviewer:
        'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Epidural steroid injections (ESIs).',
      rationale: [
        'A repeat injection calls for at least half of the pain gone for six to eight weeks and less medication in that time. Seven weeks of relief of about 60 percent are charted, with fewer tablets, and the examination still shows one root. Therefore, the request for a right L5 transforaminal epidural steroid injection is medically necessary.',
      ],
    },
    {
      printed: 'Pre-procedure labs: CBC, CMP',
      outcome: 'Upheld',
      administrator: NO_EVIDENCE.administrator,
      reviewer: outsideMtus('Expert Reviewer', 'ODG Guidelines, Low Back Chapter, Preoperative lab testing.'),
      rationale: [
        'No bleeding tendency, kidney disease or other reason for a blood test before an injection is described, and the last tests, four months old, were normal. The request for pre-procedure labs is not medically necessary.',
      ],
    },
    {
      printed: remainingPortion(
        'Naproxen 550mg #60 with 2 refills',
        'Naproxen 550mg #60',
        '2 refills of Naproxen 550mg #60',
      ),
      outcome: 'Upheld',
      administrator:
        'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): NSAIDs (non-steroidal anti-inflammatory drugs).',
      reviewer:
        'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): NSAIDs, GI symptoms & cardiovascular risk, NSAIDs, specific drug list & adverse effects.',
      rationale: [
        'The stomach upset should be looked at before the drug is supplied for another quarter of a year. One month has been allowed and is enough until the next visit. The 2 refills of Naproxen 550mg #60 are not medically necessary.',
      ],
    },
    {
      printed: 'Omeprazole 20mg #30 (DOS: 12/15/2016)',
      outcome: 'Overturned',
      administrator:
        'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Proton Pump Inhibitors (PPIs).',
      reviewer:
        'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): NSAIDs, GI symptoms & cardiovascular risk.',
      rationale: [
        'Stomach upset with an anti-inflammatory is one of the named reasons to add a protective drug. It was charted on the day of the prescription. The request for Omeprazole 20mg #30 is medically necessary.',
      ],
    },
    {
      printed: '60 tablets of Cyclobenzaprine 7.5mg',
      outcome: 'Upheld',
      outcomeOnNextLine: true,
      administrator:
        'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Cyclobenzaprine (Flexeril), Muscle relaxants (for pain).',
      reviewer:
        'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Cyclobenzaprine (Flexeril).',
      rationale: [
        'The effect of this drug is greatest in the first days. It has been renewed at each of the last five visits and no spasm was found at any of them. The request for 60 tablets of Cyclobenzaprine 7.5mg is not medically necessary.',
      ],
    },
    {
      printed: 'Home TENS unit, 30 day trial',
      outcome: 'Upheld',
      administrator:
        'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): TENS, chronic pain (transcutaneous electrical nerve stimulation).',
      reviewer:
        'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): TENS, chronic pain (transcutaneous electrical nerve stimulation).',
      rationale: [
        'A trial at home belongs to a program of exercise with goals written down beforehand. No such program is running and no goals are stated. The request for a home TENS unit, 30 day trial is not medically necessary.',
      ],
    },
    {
      printed: 'Lumbar support brace',
      outcome: 'Upheld',
      administrator: 'Decision based on MTUS Low Back Complaints 2004, Section(s): Initial Care.',
      reviewer: 'Decision based on MTUS Low Back Complaints 2004, Section(s): Summary.',
      rationale: [
        'A brace has not been shown to help beyond the first phase after an injury. This one is more than two years old and nothing suggests an unstable spine. The request for a lumbar support brace is not medically necessary.',
      ],
    },
  ],
  listing: { category: 'Injection', subcategory: 'Epidural Steroid' },
};
