/**
 * Everything asked for that is not a drug, as compact data. A heading `= category` (of the contract's list)
 * opens a category; each line is `name : other phrase, …`. A `~` before a name marks a word that only speaks
 * where nothing better does ("surgery", "injection", "therapy").
 */
export const SERVICES = `
= diagnostic
MRI : magnetic resonance, mr imaging
MR arthrogram : mri arthrogram, mra arthrogram, mr arthrography, magnetic resonance arthrogram, arthrogram mri, mri with arthrogram, mri with intra articular contrast
MR neurogram : mr neurography, mri neurogram
MR angiogram : mra, magnetic resonance angiography, magnetic resonance angiogram
arthrogram : arthrography
CT scan : ct, cat scan, computed tomography, computerized tomography, computed axial tomography
CT myelogram : ct scan with myelogram, ct with myelogram, ct scan myelogram, post myelogram ct
myelogram : myelography
x-ray : xray, radiograph, radiography, plain film
EMG/NCV : electrodiagnostic, electro diagnostic, edx
EMG : electromyography
NCV : nerve conduction
somatosensory evoked potentials : ssep, evoked potential, dsep
current perception threshold testing : vsnct, current perception threshold, sensory nerve conduction threshold
ultrasound : ultrasonography, sonogram
doppler study : doppler, duplex
bone scan : bone scintigraphy, spect bone scan
SPECT scan : spect
PET scan : pet, positron emission tomography
DEXA scan : dexa, bone density, bone densitometry, dxa
discogram : discography, diskogram
~fluoroscopy : c arm
thermography : thermogram
urine drug screen : uds, udt, urine tox, drug screen, toxicology, drug test, urine drug, urinalysis drug screen, chromatography, urine screen
drug confirmation testing : confirmatory drug test, confirmatory urine drug test
genetic testing : dna, cytochrome, cyp450, genetic, genomic, pharmacogenetic, pharmacogenomic, narcotic risk test, opioid risk test
urinalysis : ua, urine analysis
urine test
complete blood count : cbc
comprehensive metabolic panel : cmp, complete metabolic panel
basic metabolic panel : bmp
chemistry panel : chemistry, chem
PT/PTT : pt inr, prothrombin time, ptt, inr, partial thromboplastin time
hepatic function panel : hepatic panel, liver function test, lft, liver panel
renal function panel : renal function test, kidney function test
lipid panel : lipid profile
hemoglobin A1c : hba1c, a1c, hgba1c
C-reactive protein : crp
erythrocyte sedimentation rate : esr, sed rate, sedimentation rate
thyroid panel : tsh, thyroid function test, thyroid stimulating hormone
testosterone level : serum testosterone, testosterone lab, testosterone test, testosterone free, total testosterone, free testosterone
vitamin D level : vitamin d test, serum vitamin d
~blood test : blood work, bloodwork, blood draw, laboratory, lab, venipuncture
electrocardiogram : ekg, ecg, electrocardiography
echocardiogram : echo, echocardiography
stress test : treadmill stress test, treadmill test
holter monitor test : holter
pulmonary function test : pft, spirometry, pulmonary function
sleep study : polysomnogram, polysomnography, sleep test
electroencephalogram : eeg, electroencephalography
audiogram : hearing test, audiometry, audiological evaluation, audiology test
endoscopy : egd, esophagogastroduodenoscopy, upper gi
cystoscopy
urodynamic study : urodynamic
barium swallow : esophagram
H. pylori test : h pylori, helicobacter pylori
gastric emptying study
ankle brachial index : abi, ankle brachial
range of motion test : rom test, range of motion, muscle test
grip strength test : jamar, grip test
balance test : vestibular test
autonomic nervous system testing : autonomic, sudoscan, sudomotor, cardiorespiratory test, cardio respiratory test
visual field test : visual field
+ urine culture, CT arthrogram, colonoscopy, biopsy, serum creatinine
~diagnostic test : diagnostic study
~image guidance : ultrasound guidance, ultrasound guided, fluoroscopic guidance, fluoroscopy guidance, fluoroscopically guided
= rehabilitation
physical therapy : physical therapy evaluation and treatment, physical therapy evaluation and treat, pt, physiotherapy, physical medicine, therapeutic exercise, neuromuscular reeducation, neuromuscular re education, gait training, kinetic activities, physical rehabilitation, physical therapist
physical/occupational therapy : pt ot, physical therapy and occupational therapy, physical and occupational therapy, ot pt, physical therapy occupational therapy
occupational therapy : occupational therapy evaluation and treatment, occupational therapy evaluation and treat, ot, occupational hand therapy
hand therapy : hand therapist
aquatic therapy : aqua therapy, pool therapy, aquatherapy, aquatic physical therapy, hydrotherapy, water therapy, aquatic rehabilitation, aquatic exercise
chiropractic treatment : chiropractic evaluation and treatment, chiropractic evaluation and treat, chiropractic
chiropractic physiotherapy : chirophysiotherapy, chiropractic physical therapy, chiropractic physio, chirophysio
spinal manipulation : manipulation, manual therapy, manipulative therapy, spinal adjustment, osteopathic manipulative treatment, omt, manual traction, joint mobilization
acupuncture : acupuncture evaluation and treatment, acupuncture evaluation and treat, acupuncturist
electroacupuncture : electro acupuncture, acupuncture with electrical stimulation, percutaneous electrical acupuncture
massage therapy : massage
myofascial release : myofascial, soft tissue mobilization
infrared therapy : infrared, infra red
electrical stimulation : e stimulator, estim, electrical muscle stimulation, electric stimulation, electro stimulation, electrostimulation, estimulation, electrical nerve stimulation
therapeutic ultrasound : ultrasound therapy, ultrasound treatment
traction : spinal decompression, vax d, drx9000
laser therapy : lllt, laser, class iv laser
shockwave therapy : eswt, shockwave, shock wave
localized intense neurostimulation therapy : lint, localized intense neurostimulation
paraffin therapy : paraffin, paraffin bath treatment
work hardening
work conditioning
functional restoration program : frp, functional restoration, multidisciplinary pain management program, chronic pain management program, pain program, help program, interdisciplinary pain management program, multidisciplinary program, pain rehabilitation program, interdisciplinary program, nesp r
inpatient rehabilitation : acute rehabilitation
residential brain injury program : brain injury program, transitional living, neurorehabilitation, residential program
skilled nursing facility : snf
speech therapy : speech language therapy, speech language pathology, speech therapist
cognitive rehabilitation : cognitive therapy, cognitive remediation
vestibular rehabilitation : vestibular therapy, vestibular physical therapy, balance therapy
pelvic floor therapy : pelvic floor physical therapy
lymphedema therapy : lymphatic drainage
hyperbaric oxygen therapy : hyperbaric oxygen, hbot
gait and balance training : gait train
exercise program : home exercise, exercise training, hep
yoga
pilates
feldenkrais
kinesio taping : kinesiotape, kinesio tape, kinesiotaping
personal training : personal trainer
+ iontophoresis, phonophoresis, diathermy, vision therapy, cardiac rehabilitation, tai chi, cupping
~rehabilitation : therapy, therapeutic, modality, exercise
= equipment
TENS unit : tens, transcutaneous electrical nerve stimulation, transcutaneous electrical nerve stimulator, transcutaneous nerve stimulation, ems tens
TENS supplies : tens supply, tens electrode, tens pad, tens patch, tens unit supply, tens unit pad, tens unit electrode, tens unit patch, tens lead, tens battery
H-wave unit : h wave, hwave
interferential unit : interferential, inferential, if unit, if stimulator, if 4, ifc unit
neuromuscular stimulator : nmes, neuromuscular electrical stimulator, neuromuscular electrical stimulation, ems, muscle stimulator
multi-stimulator unit : multi stimulator, orthostim, ortho stimulator, meds 4
percutaneous electrical stimulator : p stimulator
bone growth stimulator : bone stimulator, osteogenesis stimulator, exogen
cold therapy unit : cold therapy, cold unit, cold pack unit, cryotherapy, cryo, polar care, polar ice, game ready, ice machine, cryocuff, cooling unit, water circulating cold
cold compression unit : vascutherm, cold compression, thermacure, cold therapy compression
pneumatic compression device : sequential compression, compression pump, intermittent limb compression, pneumatic compressor, pneumatic compression, pneumatic intermittent compression, scd, dvt
hot/cold therapy unit : hot cold unit, hot and cold unit, hot and cold therapy, hot cold therapy, thermophore, contrast unit, contrast therapy, thermal unit, hot cold contrast
hot/cold therapy wrap : hot and cold therapy wrap, hot cold therapy pad, cold pack, ice pack, hot pack, cold wrap, gel pack, cold therapy wrap
heating pad : heat pad, heat therapy, thermal pad, heating system, heat unit
continuous passive motion machine : cpm, continuous passive motion
pain pump : on q pump, pain buster
back brace : lumbar brace, lso, tlso, lumbar orthosis, lumbosacral orthosis, lumbar sacral orthosis, back support, lumbar support, lumbosacral support, lumbar sacral support, lumbar corset, lumbosacral brace, lumbar sacral brace, lumbar belt, spine brace
cervical collar : neck brace, cervical brace, collar, cervical orthosis
traction unit : traction device, home cervical traction, saunders, cervical traction system, inversion table
knee brace : unloader, acl brace, knee support, knee immobilizer, knee orthosis, knee sleeve, rom brace, trom brace
ankle brace : ankle support, ankle foot orthosis, afo, ankle orthosis, aso brace, ankle stirrup, aircast, air cast
wrist brace : wrist splint, wrist support, wrist hand orthosis, wrist orthosis, cock up splint, carpal tunnel brace, carpal tunnel splint, wrist immobilizer, wrist wrap
thumb splint : thumb spica, thumb brace
elbow brace : elbow support, elbow sleeve, elbow splint, elbow strap
shoulder brace : shoulder immobilizer, shoulder support
sling : ultrasling, slingshot, abduction pillow
walking boot : cam walker, boot
orthotics : orthotic, orthosis, insole, shoe insert, arch support, heel lift, shoe lift
orthopedic shoes : shoe
crutches : crutch
walker : rollator
knee scooter : knee walker, knee roller, rollabout, roll about
wheelchair : wheel chair, transport chair
power wheelchair : electric wheelchair, motorized wheelchair, power chair, powered wheelchair, power mobility device
power scooter : scooter
hospital bed : adjustable bed, electric bed
mattress : tempurpedic, tempur pedic, sleep number, bed
pillow : wedge pillow
commode : toilet riser, toilet seat
shower chair : bath chair, shower bench, transfer bench, bath bench, shower stool, shower seat
reacher : grabber
sit-stand workstation : standing desk, adjustable desk, workstation, sit stand
exercise equipment : exercise ball, exercise kit, home exercise kit, thera band, theraband, exercise bike, exercise band, exercise rehabilitation kit, home exercise rehabilitation kit, foam roller
paraffin wax unit : paraffin bath, paraffin unit, paraffin wax
massager : massage chair, thera cane, theracane
hot tub : jacuzzi, whirlpool
CPAP machine : cpap, bipap, continuous positive airway pressure
oxygen equipment : oxygen
blood pressure monitor : blood pressure cuff, bp monitor
glucose monitor : glucometer, test strip
hearing aids : hearing aid
eyeglasses : glasses, contact lens
compression garments : compression stocking, compression hose, ted hose, compression sleeve, compression sock, compression garment
gloves : glove
wipes : wipe
incontinence supplies : diaper, incontinence, underpad
wound care supplies : dressing, bandage, gauze, scar gel
leg wraps : leg wrap, half leg
pneumatic appliance : segmental gradient pressure device
vehicle modification : modified van, hand control, vehicle lift, car modification
home modification : wheelchair ramp, ramp, bathroom modification
medical alert system : medical alert, life alert
+ electrode, battery, lead wire, microcurrent device, galvanic stimulator, splint, night splint, finger splint, prosthesis, prosthetic, cane, grab bar, hand held shower, recliner, lift chair, stair lift, patient lift, ergonomic chair, office chair, ergonomic keyboard, treadmill, stationary bike, shoulder pulley, pulley, saddle chair, nebulizer, abdominal binder, catheter, wound vac, hip pad, therapy wrap, shoulder wrap, knee wrap, conductive garment, wedge, headset, sock aid, oral appliance
~ergonomic equipment : ergonomic
~brace : support, bracing
~durable medical equipment : dme, unit, device, machine, kit, supply, equipment, stimulator, neurostimulator, system
= surgery
arthroscopy : arthroscopic, arthroscope
rotator cuff repair : arthroscopic rotator cuff repair, rcr
subacromial decompression : arthroscopic subacromial decompression
distal clavicle excision : mumford, distal clavicle resection, claviculectomy
SLAP repair : superior labral anterior posterior repair, slap
biceps tenodesis : tenodesis
meniscectomy : arthroscopic meniscectomy
ACL reconstruction : acl repair, acl surgery, anterior cruciate ligament reconstruction, anterior cruciate ligament repair
total knee arthroplasty : tka, tkr, knee replacement, knee arthroplasty, total knee
total hip arthroplasty : tha, thr, hip replacement, hip arthroplasty, total hip
shoulder arthroplasty : shoulder replacement, total shoulder
ankle replacement : total ankle
disc replacement : disc arthroplasty, artificial disc, disk replacement, adr
spinal fusion : fusion, discectomy and fusion, discectomy fusion, laminectomy and fusion, lumbar decompression and fusion, acdf, alif, tlif, plif, xlif
sacroiliac joint fusion : si joint fusion, si fusion, sacroiliac fusion
discectomy : microdiscectomy, diskectomy, microdiskectomy
spinal decompression surgery : lumbar decompression, micro decompression, microdecompression
carpal tunnel release : carpal tunnel surgery, carpal tunnel decompression, endoscopic carpal tunnel, ctr
cubital tunnel release : cubital tunnel surgery
ulnar nerve transposition : ulnar transposition
de Quervain's release : dequervain release, first dorsal compartment release, de quervain
hardware removal : removal of hardware, remove hardware, removal of orthopedic hardware, removal of screw
open reduction internal fixation : orif, open reduction and internal fixation
manipulation under anesthesia : mua, manipulation under general anesthesia
hernia repair : herniorrhaphy, hernia surgery, inguinal hernia, umbilical hernia, ventral hernia
bariatric surgery : gastric bypass, gastric sleeve, lap band
spinal cord stimulator : scs, spinal cord stimulation, dorsal column stimulator, dcs trial
spinal cord stimulator removal : removal of spinal cord stimulator, scs removal, explant
peripheral nerve stimulator : peripheral nerve stimulation
intrathecal baclofen pump : baclofen pump, intrathecal baclofen, itb pump
intrathecal pump : implantable drug delivery system, intrathecal, morphine pump, pain pump implant, pain pump trial, implantable pump
intrathecal pump refill : pump refill, pump maintenance, intrathecal pump maintenance, pain pump refill, baclofen pump refill, intrathecal pain pump refill, intrathecal baclofen pump refill
neuroplasty : epidural neuroplasty, epidural lysis of adhesions, lysis of adhesions, adhesiolysis, epidural adhesiolysis
surgical assistant : assistant surgeon, pa assist, physician assistant, surgical pa, assistant pa, surgeon assistant, pa assistant, co surgeon, pa c assistant, surgical assist
anesthesia : anesthesiologist, sedation
inpatient stay : hospital stay, inpatient hospital, hospitalization, length of stay, overnight stay, inpatient admission, hospital admission
intraoperative neuromonitoring : neuromonitoring, neurophysiological monitoring, intraoperative monitoring, spinal cord monitoring
dental treatment : dental, root canal, tooth extraction, denture, periodontal
+ acromioplasty, capsulorrhaphy, labral repair, bankart repair, biceps tenotomy, medial meniscectomy, lateral meniscectomy, partial medial meniscectomy, partial lateral meniscectomy, meniscus repair, meniscal repair, ligament reconstruction, ligament repair, chondroplasty, microfracture, synovectomy, lateral release, loose body removal, unicompartmental knee arthroplasty, partial knee replacement, hemiarthroplasty, reverse total shoulder arthroplasty, arthroplasty, joint replacement, arthrodesis, ankle fusion, laminectomy, laminotomy, hemilaminectomy, laminoplasty, foraminotomy, corpectomy, facetectomy, nucleoplasty, nerve decompression, kyphoplasty, vertebroplasty, tarsal tunnel release, radial tunnel release, neurolysis, nerve repair, neurectomy, trigger finger release, trigger thumb release, epicondylectomy, epicondyle release, tenex, tenotomy, tenolysis, tendon transfer, tendon repair, tendon release, tenosynovectomy, plantar fasciotomy, fasciotomy, fasciectomy, gastrocnemius recession, internal fixation, closed reduction, osteotomy, bunionectomy, ganglion excision, excision, debridement, incision and drainage, capsular release, scar revision, bursectomy, amputation, skin graft, bone graft, cataract surgery, septoplasty, turbinectomy, rhinoplasty, subtalar fusion
~surgical facility : surgery center, surgical center, facility
~surgery : surgical, operation, procedure, repair, reconstruction, release, implantation, replacement
= injection
epidural steroid injection : esi, epidural, tfesi, lesi, cesi, transforaminal
selective nerve root block : snrb, nerve root block, selective nerve block, nerve root injection
facet joint injection : facet, zygapophyseal joint injection, z joint injection
medial branch block : facet joint medial branch, facet medial branch, mbb, facet medial branch block, medial branch, facet nerve block
radiofrequency ablation : rfa, facet rfa, facet joint rfa, medial branch rfa, radiofrequency, rhizotomy, facet rhizotomy, neurotomy, rfl, facet radiofrequency, medial branch radiofrequency ablation, facet neurotomy, medial branch rhizotomy, denervation, ablation, rfta, facet ablation, facet joint rhizotomy, medial branch neurotomy, radio frequency
sacroiliac joint injection : si joint, si injection, sacroiliac, sij injection, si block
trigger point injection : tpi, trigger point, trigger injection
occipital nerve block : occipital block, occipital injection, occipital nerve injection
stellate ganglion block : stellate block, stellate ganglion
sympathetic block : sympathetic, celiac plexus block, hypogastric plexus block
nerve block : block, nerve injection, nerve root
neurolytic injection : chemodenervation, neurolytic
corticosteroid injection : cortisone injection, steroid injection, intra articular injection, intraarticular injection, steroid shot, cortisone shot, bursa injection, bursal injection, subacromial injection, joint injection, carpal tunnel injection, injection of cortisone, injection of steroid
platelet-rich plasma injection : prp, platelet rich plasma, platelet rich injection
stem cell injection : stem cell, bone marrow aspirate, amniotic injection
prolotherapy : prolo therapy
ketamine infusion : lidocaine infusion, infusion, iv ketamine, ketamine iv
joint aspiration : arthrocentesis, aspiration
blood patch : epidural blood patch
vaccination : vaccine, flu shot, tetanus
~injection : shot, inject, injectable, im, intramuscular
= evaluation
consultation : referral, refer, second opinion
follow-up visit : follow up, f u, followup, recheck, re check, return visit, return to clinic, return appointment, re evaluation, reevaluation, re examination
~office visit : visit, appointment
physical examination : physical exam, medical examination, comprehensive examination
initial examination : initial exam, initial evaluation, initial visit, new patient evaluation, new patient visit, initial consultation
transfer of care : toc, transfer care, assume care
functional capacity evaluation : fce, functional capacity, work capacity evaluation
qualified functional capacity evaluation : qfce
functional restoration program evaluation : frp evaluation, functional restoration evaluation, multidisciplinary evaluation, interdisciplinary evaluation, initial evaluation for functional restoration program, multidisciplinary pain evaluation, functional restoration program initial evaluation, interdisciplinary pain evaluation, interdisciplinary pain program evaluation, multidisciplinary pain program evaluation, frp initial evaluation, evaluation for functional restoration program, help program evaluation
preoperative medical clearance : pre op exam, preoperative evaluation, pre op evaluation, clearance, preoperative examination, pre op h and p, pre op h p, preoperative h p, history and physical, pre operative evaluation, pre op appointment, pre operative visit, pre op visit, preoperative visit
~preoperative testing : pre op test, pre operative test
physical therapy evaluation : pt evaluation, physical therapy consultation, physical therapy re evaluation
occupational therapy evaluation : ot evaluation
acupuncture evaluation : acupuncture consultation
chiropractic evaluation : chiropractic consultation
home health evaluation : home evaluation, home safety evaluation, nursing evaluation, rn evaluation, home care evaluation, home health nursing evaluation
ergonomic evaluation : worksite evaluation, job site evaluation, job analysis, ergonomic workstation evaluation, ergonomic work station evaluation, ergonomic consultation
neuropsychological consultation : neuropsychology consultation, neuropsychologist consultation
medication management : med management, pharmacologic management, medication follow up, medication review, pharmacological management, medication evaluation
emergency room visit : emergency department, er visit, urgent care
dental evaluation : dental consultation, dentist, dental exam
sleep consultation : sleep medicine consultation, sleep specialist
addiction evaluation : addiction specialist, addiction consultation, addictionologist
nutrition consultation : nutritionist, dietician, dietitian, nutritional counseling, nutritional consultation
case management : case manager
~evaluation : visit, exam, examination, appointment
= psychological
cognitive behavioral therapy : cbt, cognitive behavioral, cognitive behavioural therapy, behavioral therapy, behavioral intervention, behavior therapy
psychotherapy : psychological therapy, psychological treatment, counseling, psychological session, individual therapy, group therapy, psychiatric treatment, pain psychological, psychological services, psychological support, mental health treatment, psychological visit, psychological follow up, psychiatric session
psychological evaluation : psychological consultation, psychological clearance, psychological screening, psychological referral, mental health evaluation, behavioral evaluation, pain psychological evaluation, pain psychological consultation, behavioral medicine consultation, behavioral health evaluation, referral to psychological, referral to a psychological, referral to pain psychological, consultation with psychological, consultation with a psychological, consultation with pain psychological, evaluation with psychological, evaluation by psychological
psychiatric evaluation : psychiatric consultation, psychiatric clearance, psychiatric referral, referral to psychiatric, referral to a psychiatric, consultation with psychiatric, consultation with a psychiatric
psychiatric visit : psychiatric follow up, psychiatric office visit
psychological testing : psychometric, neuropsychological test, beck depression inventory, beck anxiety inventory, mmpi, psychological diagnostic test
neuropsychological evaluation : neuropsychology evaluation, neuropsychologist evaluation, neuropsychological
biofeedback : neurofeedback
hypnotherapy : hypnosis, relaxation training, relaxation therapy, guided imagery
partial hospitalization program : partial hospitalization, intensive outpatient program, iop
stress management : desensitization
transcranial magnetic stimulation : tms
electroconvulsive therapy : ect
~psychological care : psychological, psychiatric
= home-care
home health care : home health, home care, home aide, home help, home attendant, home assistance, home based care, home supportive services, caretaker, caregiver, attendant care, personal care, respite care, 24 hour care
home physical therapy : home health physical therapy, home pt, home based physical therapy
home occupational therapy : home health occupational therapy
housekeeping : housekeeper, household, homemaker, house cleaning, house keeping, domestic, gardening, cleaning
nursing visits : nurse visit, registered nurse, nursing, visiting nurse, home nurse, rn, lvn
wound care nursing : wound care, wound nurse
= other
transportation : transport, mileage, taxi, ambulance
interpreter : translator, interpreting, interpretation
gym membership : gym, health club, ymca, membership, swimming pool
weight loss program : weight loss, weight reduction, weight management, lindora, weight watchers, jenny craig
detoxification program : detox, detoxification, weaning program, addiction treatment, substance abuse program, drug rehabilitation
smoking cessation program : smoking cessation
education : class
= pharmaceutical
~compounded topical : compounded cream, compounded medication, compounded drug, compounding medication, compounded ointment, compound
`;
