/**
 * MTUS Chronic Pain Medical Treatment Guidelines, 8 CCR 9792.24.2. Pages of 2009 marked "s" stand in real
 * letters of 2015; the others are recalled. Of 2016 the letters print section names and hardly any pages.
 */
import { adopted, family, landing, pdf, topics } from './define.ts';
import type { Guideline, Topic } from './schema.ts';

const TOPICS_2009 = `
1-12 l Introduction | Part 1: Introduction
  7-8 m Functional restoration approach to chronic pain management
  8-9 h Pain outcomes and endpoints | Pain outcomes
12 m Part 2: Pain interventions and treatments | Actiq
12 l Acetaminophen (APAP)
13 h Acupuncture
13-16 h Antidepressants for chronic pain | Anti-depressants
16-22 h Anti-epilepsy drugs (AEDs) for pain | Anti-epilepsy drugs | AEDs | Anti-epileptics | Antiepileptic drugs | Anticonvulsants
22 h Anti-inflammatory medications
22-23 l Antispastic agents
22 h Aquatic therapy
23 h Barbiturate-containing analgesic agents (BCAs) | BCAs
23 h Behavioral interventions | Cognitive behavioral therapy
24 s Benzodiazepines | Benzodiazepine
24-25 h Biofeedback
25 m Boswellia serrata resin
25-26 h Botulinum toxin (Botox; Myobloc) | Botox
26-27 h Buprenorphine
27 m Bupropion (Wellbutrin)
28 h Cannabinoids
28-29 h Capsaicin, topical | Capsaicin
30 m Celebrex
30 m Chiropractic treatment
30-34 h Chronic pain programs (functional restoration programs) | Chronic pain programs, early intervention
  31-32 h Criteria for the general use of multidisciplinary pain management programs
  - l Chronic pain programs, opioids
34-35 m Clonidine, intrathecal
35 m Codeine
35-41 h Complex regional pain syndrome (CRPS) | CRPS
  35-36 m CRPS, diagnostic criteria
  37-38 m CRPS, medications
  38 l CRPS, prevention
  38 m CRPS, spinal cord stimulators
  39-40 h CRPS, sympathetic and epidural blocks
  40-41 m CRPS, treatment
41-42,64 h Cyclobenzaprine (Flexeril) | Flexeril
42 h Detoxification
43 h Drug testing | Urine drug testing | Urine drug screen | UDS
43-44 m Duloxetine (Cymbalta) | Cymbalta
44 m Education
45 h Electrical stimulators (E-stim) | E-stim
45 h Electroceutical therapy (bioelectric nerve block)
46 h Epidural steroid injections (ESIs) | ESI | Epidural steroid injection | Criteria for the use of epidural steroid injections
46-47 h Exercise
47 m Fentanyl | Fentora
48 h Functional improvement measures
49,30-34 h Functional restoration programs (FRPs)
49,18-19 h Gabapentin (Neurontin) | Neurontin
50 h Glucosamine (and chondroitin sulfate)
51 h Home health services | Home health care
51,91 m Hydrocodone | Hydrocodone/Acetaminophen | Vicodin | Norco
51 m Hydromorphone | Dilaudid
52-54 s Implantable drug-delivery systems (IDDSs) | IDDS
  53 s Indications for implantable drug-delivery systems
54-55 s Intrathecal drug delivery systems, medications
55-56 m Intravenous regional sympathetic blocks (for RSD/CRPS)
56 l Kadian
56 h Ketamine
56-57 h Lidoderm (lidocaine patch) | Lidocaine patch
57 h Low-level laser therapy (LLLT)
57 m Magnet therapy
58-60 h Manual therapy & manipulation | Manipulation | Manual therapy
60 h Massage therapy
60-61 h Medications for chronic pain
61-62 h Methadone
63-66 s Muscle relaxants (for pain) | Non-sedating muscle relaxants | Antispasmodics | Antispasticity/antispasmodic drugs
  64-65,23 s Baclofen | Antispasticity drugs | Lioresal
  65,29 h Carisoprodol (Soma) | Soma
  65 h Metaxalone (Skelaxin) | Skelaxin
  65 h Methocarbamol (Robaxin) | Robaxin
  65 h Orphenadrine (Norflex) | Norflex
  66,111 h Tizanidine (Zanaflex) | Zanaflex
66 m Naproxen
67 m Nonprescription medications
67-73 h NSAIDs (non-steroidal anti-inflammatory drugs) | Nonsteroidal anti-inflammatory drugs | Anti-inflammatories
  68-69 h NSAIDs, GI symptoms & cardiovascular risk | NSAIDs, GI symptoms | Proton pump inhibitors | GI symptoms & cardiovascular risk | NSAIDs (non-steroidal anti-inflammatory drugs), GI symptoms & cardiovascular risk
  69 h NSAIDs, hypertension and renal function | Hypertension and renal function
  70-73 h NSAIDs, specific drug list & adverse effects | Specific drug list & adverse effects
74-96 s Opioids | Opiates
  74-75 m Opioids, classifications | Opioid classifications
  76-80 s Opioids, criteria for use | Therapeutic trial of opioids | Initiating therapy
    78-80 h Opioids, on-going management | On-going management
      79-80 h When to discontinue opioids | Opioids, when to discontinue
      80 h When to continue opioids | Opioids, when to continue
  80-82 h Opioids for chronic pain
  82-83 m Opioids for neuropathic pain
  83-84 m Opioids for osteoarthritis
  - m Opioids, California Controlled Substance Utilization Review and Evaluation System (CURES) [DWC]
  84 l Opioids, cancer pain vs. nonmalignant pain
  84-85 l Opioids, dealing with misuse & addiction
  85-86 m Opioids, differentiation: dependence & addiction
  86-87 h Opioids, dosing | Opioid dosing
  87-88 m Opioids, indicators for addiction
  88-89 h Opioids, long-term assessment | Opioids, long-term users of opioids | Long-term users of opioids (6-months or more)
  89 h Opioids, pain treatment agreement
  90 m Opioids, psychological intervention
  90 l Opioids, red flags
  90-91 m Opioids, screening for risk of addiction (tests)
  91-94 h Opioids, specific drug list
    92,97 m Oxycodone | Oxycontin | Percocet
    93-94,113 h Tramadol (Ultram) | Ultram
  94 l Opioids, state medical boards guidelines
  94-95 h Opioids, steps to avoid misuse/addiction
  95-96 h Opioid hyperalgesia
97 m Oxymorphone
97 h Percutaneous electrical nerve stimulation (PENS) | PENS
98 m Percutaneous neuromodulation therapy (PNT)
98-99 h Physical medicine | Physical therapy | Physical medicine treatment
99,19-20 h Pregabalin (Lyrica) | Lyrica
100-101 h Psychological evaluations
  100-101 h Psychological evaluations, IDDS & SCS (intrathecal drug delivery systems & spinal cord stimulators)
101-102 h Psychological treatment
102 m Pulsed radiofrequency treatment (PRF)
103-104 h Regional sympathetic blocks (stellate ganglion block, thoracic sympathetic block, & lumbar sympathetic block) | Lumbar sympathetic block
104-105 h Salicylate topicals
105 l SNRIs (serotonin noradrenaline reuptake inhibitors)
105-107 h Spinal cord stimulators (SCS) | SCS
107 h SSRIs (selective serotonin reuptake inhibitors)
108,103-104 m Stellate ganglion block
110-111 h Testosterone replacement for hypogonadism (related to opioids)
111-113 h Topical analgesics | Topical medications | Topical analgesics, compounded | Lidocaine, topical | Topical NSAIDs
113,21 m Topiramate (Topamax) | Topamax
113-121 m Transcutaneous electrotherapy
  114-116 h TENS, chronic pain (transcutaneous electrical nerve stimulation) | TENS | TENS unit | Transcutaneous electrical nerve stimulation | Criteria for the use of TENS
  116-117 m TENS, post operative pain (transcutaneous electrical nerve stimulation)
  117 m Galvanic stimulation
  117-118 h H-wave stimulation (HWT) | H-wave
  118-120 h Interferential current stimulation (ICS) | Interferential unit
  120 m Microcurrent electrical stimulation (MENS devices)
  121 h Neuromuscular electrical stimulation (NMES devices) | NMES
122 h Trigger point injections | TPI
122-123 m Tricyclics
123 h Ultrasound, therapeutic
123 l Venlafaxine (Effexor)
124 s Weaning of medications | Weaning
125-126 h Work conditioning, work hardening
126 h Yoga
126-127 m Ziconotide (Prialt)
`;

/** Printed in letters of December 2016 to February 2017 ("s"), or headings of the chapter that it was adapted from. */
const TOPICS_2016 = `
- s Introduction
- l Acetaminophen (APAP)
- s Anti-inflammatory medications
- s Antidepressants for chronic pain | Antidepressants
- s Antiemetics (for opioid nausea)
- l Anxiety medications in chronic pain
- s Benzodiazepine dependence, maintenance
- s Benzodiazepines
- m Buprenorphine for chronic pain
- m Buprenorphine for opioid dependence
- s Bupropion (Wellbutrin)
- m Chronic pain programs (functional restoration programs) | Functional restoration programs (FRPs)
- l Chronic pain programs, early intervention
- l Chronic pain programs, opioids
- s Compound drugs | Compounded drugs
- s CRPS, diagnostic tests
- s Cyclobenzaprine (Flexeril)
- m Diclofenac
- s Electrodiagnostic testing (EMG/NCS)
81 s Epidural steroid injections (ESIs)
82 s Facet blocks
- s Flector patch (diclofenac epolamine)
89-90 s Home health services
- m Insomnia
- m Insomnia treatment
- s Lidoderm (lidocaine patch)
- s Manual therapy & manipulation
- l Medical food
- l Medications for acute pain (analgesics)
- l Medications for subacute & chronic pain
- s Muscle relaxants (for pain) | Non-sedating muscle relaxants
- s NSAIDs (non-steroidal anti-inflammatory drugs)
- s NSAIDs, GI symptoms & cardiovascular risk
- s NSAIDs, hypertension and renal function
- s NSAIDs, specific drug list & adverse effects
- s Office visits
- s Opioid-induced constipation treatment
- s Physical medicine treatment | Physical medicine | Physical therapy
- s Proton Pump Inhibitors (PPIs)
- s Psychological evaluations
- s Psychological treatment
- s TENS, chronic pain (transcutaneous electrical nerve stimulation) | TENS
- s Topical analgesics
- m Topical analgesics, compounded
- s Ultrasound, therapeutic
- m Urine drug testing (UDT)
- l Weaning, benzodiazepines (specific guidelines)
- l Weaning, carisoprodol (Soma)
- l Weaning, opioids (specific guidelines)
- m Zolpidem (Ambien)
`;

const topics2009 = topics(TOPICS_2009);
const topics2016 = topics(TOPICS_2016);

/** Names that both editions are likely to share: known of 2009 only, so without its pages and with low confidence. */
function carriedOver(older: readonly Topic[], newer: readonly Topic[]): Topic[] {
  const names = new Set(newer.flatMap((topic) => [topic.title, ...topic.aliases]));
  return older
    .filter((topic) => ![topic.title, ...topic.aliases].some((name) => names.has(name)))
    .map((topic) => ({ ...topic, ranges: [], within: null, confidence: 'low' }));
}

export const CHRONIC_PAIN: Guideline[] = family(
  'chronic-pain',
  {
    regulation: '8 CCR 9792.24.2',
    variants: [
      'Chronic Pain Medical Treatment Guidelines',
      'Chronic Pain Medical Treatment Guideline',
      'Chronic Pain Medical Treatment',
      'Chronic Pain Treatment Guidelines',
      'Chronic Pain Treatment Guideline',
      'Chronic Pain Treatment',
      'Chronic Pain Guidelines',
    ],
  },
  [
    {
      id: 'chronic-pain-2009',
      title: 'Chronic Pain Medical Treatment Guidelines',
      officialTitle: 'MTUS Chronic Pain Medical Treatment Guidelines (July 18, 2009)',
      edition: '2009',
      // Printed at the foot of its pages, and so by letters before 2015.
      variants: ['Chronic Pain Medical Treatment Guidelines 8 C.C.R. 9792.20 - 9792.26'],
      inForce: { from: '2009-07-18', to: '2016-07-28' },
      urls: pdf(
        'https://www.dir.ca.gov/dwc/DWCPropRegs/MTUS_Regulations/MTUS_ChronicPainMedicalTreatmentGuidelines.pdf',
      ),
      urlConfidence: 'medium',
      pages: { first: 1, last: 127, confidence: 'seen' },
      access: 'public',
      topicsComplete: true,
      topics: topics2009,
    },
    {
      id: 'chronic-pain-2016',
      title: 'Chronic Pain Medical Treatment Guidelines',
      officialTitle: 'MTUS Chronic Pain Medical Treatment Guidelines (July 28, 2016)',
      edition: '2016',
      inForce: { from: '2016-07-29', to: '2017-11-30' },
      urls: landing(
        'https://www.dir.ca.gov/dwc/DWCPropRegs/MTUS-Opioids-ChronicPain/MTUS-Opioids-ChronicPain.htm',
      ),
      access: 'public',
      topics: [...topics2016, ...carriedOver(topics2009, topics2016)],
    },
    adopted('chronic-pain-2017', 'Chronic Pain', '2017', '2017-12-01'),
  ],
);
