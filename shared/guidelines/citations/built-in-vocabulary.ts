import { buildVocabulary, type Vocabulary } from './vocabulary.ts';

const TITLES = `Chronic Pain Treatment Guidelines
Chronic Pain Medical Treatment Guidelines
Chronic Pain Medical Treatment
Low Back Complaints
Neck and Upper Back Complaints
Shoulder Complaints
Elbow Complaints
Forearm, Wrist, and Hand Complaints
Knee Complaints
Ankle and Foot Complaints
Stress-Related Conditions
Eye Complaints
Eye
General Approaches
Acupuncture Treatment
Acupuncture Treatment Guidelines
Acupuncture Medical Treatment Guidelines
Opioid Treatment
Opioids Treatment
Opioids Treatment Guidelines
Opioid Treatment Guidelines
Postsurgical Treatment
Postsurgical Treatment Guidelines
Post-Surgical Treatment Guidelines`;

const SECTIONS = `Special Studies
Diagnostic Criteria
Summary
Drug testing
Opioids, criteria for use
Barbiturate-containing analgesic agents
Physical Medicine
Physical medicine treatment
Electrodiagnostic testing (EMG/NCS)
Topical analgesics
Manual therapy & manipulation
Muscle relaxants (for pain)
Office visits
NSAIDs, GI symptoms & cardiovascular risk
Compound drugs
TENS, chronic pain (transcutaneous electrical nerve stimulation)
Proton Pump Inhibitors (PPIs)
NSAIDs (non-steroidal anti-inflammatory drugs)
Cyclobenzaprine (Flexeril)
NSAIDs, specific drug list & adverse effects
Antidepressants for chronic pain
Psychological treatment
Benzodiazepines
Lidoderm (lidocaine patch)
Flector patch (diclofenac epolamine)
Opioid-induced constipation treatment
Facet blocks
Ultrasound, therapeutic
Electro- diagnostic testing (EMG/NCS)
Benzodiazepine dependence, maintenance
Antiemetics (for opioid nausea)
Bupropion (Wellbutrin®)
Psychological evaluations
Anti-inflammatory medications
CRPS, diagnostic tests
Introduction
NSAIDs, hypertension and renal function
326
Recommendations
Radial Head Fracture
Initial Care
Physical Methods
Work-Relatedness
Follow-up Visits
Surgical Considerations
Cornerstones of Disability Prevention and Management
Initial Approaches to Treatment
General Approach to Initial Assessment and Documentation
Prevention
Inital Care
General Approach
1.4 Opioids for Acute Pain: Opioids for Post-operative Pain
3.3.9 Opioids for Chronic Pain and Chronic Opioid Treatment: Maintenance of Chronic Opioid Treatment
3.3.6 Opioids for Chronic Pain and Chronic Opioid Treatment: Use of Urine Drug Testing (UDT)
3.3 Opioids for Chronic Pain and Chronic Opioid Treatment: Initiating and Monitoring Chronic Opioid Treatment
4.1 Tapering Opioids: Indications for Tapering Opioids
3.2 Opioids for Chronic Pain and Chronic Opioid Treatment: Consideration of Alternative Treatments for Chronic Pain and Chronic Opioid Treatment
3.3.1.2 Opioids for Chronic Pain and Chronic Opioid Treatment: Screening for Risk of Addiction or Adverse Events, Prior to Chronic Opioid Treatment: Screening for Alcohol Misuse/Abuse
3.3.8 Opioids for Chronic Pain and Chronic Opioid Treatment: Opioid Titration and Dosing Threshold
2. Opioids for Subacute Pain
3.3.7.2 Opioids for Chronic Pain and Chronic Opioid Treatment: Monitoring Effectiveness of Chronic Opioid Treatment: Clinically Meaningful Improvement of Pain and Function
4.2 Tapering Opioids: Methods for Tapering Opioids
3.3.7.1 Opioids for Chronic Pain and Chronic Opioid Treatment: Monitoring Effectiveness of Chronic Opioid Treatment: Tracking Pain and Function to Monitor Effectiveness of Chronic Opioid Treatment
Forearm, Wrist, & Hand
Elbow & Upper Arm
Shoulder
Knee
Part 1: Introduction (chronic pain definition, risk stratification, functional restoration approach)
Functional restoration approach to chronic pain management (Introduction)
Pain outcomes and endpoints (Introduction)
Part 2: Pain interventions and treatments (start; Actiq)
Acupuncture
Anti-depressants for chronic pain
Anti-epilepsy drugs (AEDs) for pain
Specific anti-epilepsy drugs: gabapentin
Specific anti-epilepsy drugs: pregabalin
Specific anti-epilepsy drugs: topiramate and others
Antispastic agents (cross-reference to Muscle relaxants)
Aquatic therapy
Baclofen (cross-reference; own text is under Muscle relaxants, see 64)
Barbiturate-containing analgesic agents (BCAs)
Behavioral interventions
Biofeedback
Boswellia serrata resin
Botulinum toxin (Botox; Myobloc)
Buprenorphine
Bupropion (Wellbutrin)
Cannabinoids
Capsaicin, topical
Carisoprodol (Soma)
Celebrex
Chiropractic treatment (cross-reference to Manual therapy)
Chronic pain programs (functional restoration programs)
Chronic pain programs: criteria for general use of multidisciplinary programs
Clonidine, intrathecal
Codeine
Complex regional pain syndrome (CRPS)
CRPS, diagnostic criteria
CRPS, medications
CRPS, spinal cord stimulators
CRPS, sympathetic and epidural blocks
CRPS, treatment
Detoxification
Duloxetine (Cymbalta)
Education
Electrical stimulators (E-stim) / Electroceutical therapy (bioelectric nerve block)
Epidural steroid injections (ESIs)
Exercise
Fentanyl / Fentora
Functional improvement measures
Functional restoration programs (FRPs)
Gabapentin (Neurontin)
Glucosamine (and chondroitin sulfate)
Home health services
Hydrocodone / Hydromorphone (cross-references)
Implantable drug-delivery systems (IDDSs)
Indications for implantable drug-delivery systems
IDDS trial / criteria (temporary trial)
Intrathecal drug delivery systems, medications
Intravenous regional sympathetic blocks (for RSD/CRPS)
Kadian
Ketamine
Low-level laser therapy (LLLT)
Magnet therapy
Massage therapy
Medications for chronic pain
Methadone
Muscle relaxants: non-sedating muscle relaxants (quoted recommendation)
Muscle relaxants: antispasticity drugs / Baclofen
Muscle relaxants: cyclobenzaprine entry
Muscle relaxants: carisoprodol entry
Muscle relaxants: metaxalone, methocarbamol, orphenadrine entries
Muscle relaxants: tizanidine (Zanaflex) entry
Naproxen
Nonprescription medications
NSAIDs (whole block)
Opioids (whole block)
Opioids (general)
Opioids, on-going management (4 A's), when to discontinue, when to continue
Opioids for chronic pain
Opioids for neuropathic pain
Opioids for osteoarthritis
Opioids, cancer pain vs. nonmalignant pain / cross-tolerance / dealing with misuse & addiction
Opioids, differentiation: dependence & addiction
Opioids, dosing
Opioids, indicators for addiction
Opioids, long-term assessment
Opioids, pain treatment agreement
Opioids, psychological intervention / red flags / screening for risk of addiction (tests)
Opioids, specific drug list
Opioids, specific drug list: hydrocodone/acetaminophen
Opioids, specific drug list: oxycodone
Opioids, specific drug list: tramadol
Opioids, steps to avoid misuse/addiction
Opioid hyperalgesia
Oxycodone / OxyContin / Oxymorphone
Percutaneous electrical nerve stimulation (PENS)
Percutaneous neuromodulation therapy (PNT)
Physical medicine
Pregabalin (Lyrica)
Pulsed radiofrequency treatment (PRF)
Regional sympathetic blocks (stellate ganglion block, thoracic sympathetic block, & lumbar sympathetic block)
Salicylate topicals
Spinal cord stimulators (SCS)
SSRIs (selective serotonin reuptake inhibitors)
Stellate ganglion block
Testosterone replacement for hypogonadism (related to opioids)
Tizanidine (Zanaflex) (cross-reference)
Topiramate / Tramadol (Ultram)
Transcutaneous electrotherapy (block incl. TENS)
TENS, post operative pain
Galvanic stimulation
H-wave stimulation (HWT)
Interferential current stimulation (ICS)
Microcurrent electrical stimulation (MENS devices)
Neuromuscular electrical stimulation (NMES devices)
Trigger point injections
Tricyclics
Weaning of medications
Work conditioning, work hardening
Yoga
Ziconotide (Prialt)`;

export const BUILT_IN: Vocabulary = buildVocabulary([
  {
    title: '',
    officialTitle: '',
    variants: TITLES.split('\n'),
    topics: SECTIONS.split('\n').map((title) => ({ title, aliases: [], misspellings: [] })),
  },
]);
