/**
 * Everything asked for that is not a drug, as compact data. A heading `= category` (of the contract's list)
 * opens a category; each line is `name : other phrase, …`. A `~` before a name marks a word that only speaks
 * where nothing better does ("surgery", "injection", "therapy").
 */
export const SERVICES = `
= diagnostic
MRI : magnetic resonance imaging, mri scan, magnetic resonance, mr imaging, mars mri, open mri, 3t mri, 3 tesla mri, standing mri, upright mri, weight bearing mri
MR arthrogram : mri arthrogram, mra arthrogram, mr arthrography, magnetic resonance arthrogram, arthrogram mri, mri with arthrogram, mri with intra articular contrast
MR neurogram : mr neurography, mri neurogram
MR angiogram : mra, magnetic resonance angiography, magnetic resonance angiogram
MR spectroscopy : magnetic resonance spectroscopy
arthrogram : arthrography
CT scan : ct, cat scan, computed tomography, computerized tomography, computed axial tomography
CT arthrogram :
CT myelogram : ct scan with myelogram, ct with myelogram, ct scan myelogram, post myelogram ct
myelogram : myelography
x-ray : xray, radiograph, radiography, plain film, plain radiograph, flexion extension x ray, flexion extension film, roentgenogram
EMG/NCV : emg ncs, ncv emg, ncs emg, emg nerve conduction, emg nerve conduction study, electrodiagnostic study, electrodiagnostic testing, electrodiagnostic test, electrodiagnostic, electro diagnostic study, electro diagnostic, emg and ncv, emg and ncs, ncv and emg, emg with ncv, electromyography nerve conduction velocity, electromyography nerve conduction study, electromyography ncv, electromyogram nerve conduction velocity, electromyography and nerve conduction velocity, emg electromyography ncv nerve conduction velocity, electromyography emg nerve conduction velocity, electromyography emg nerve conduction velocity ncv, electromyography emg nerve conduction study, electromyography emg nerve conduction study ncs, edx, edx study, electromyography emg ncv, electromyogram and nerve conduction velocity, electromyogram nerve conduction study
EMG : electromyography, electromyogram, electromyography emg, needle emg
NCV : ncs, nerve conduction velocity, nerve conduction study, nerve conduction, nerve conduction test, nerve conduction velocity ncv
somatosensory evoked potentials : ssep, somatosensory evoked potential, evoked potential, dsep, dermatomal evoked potential
current perception threshold testing : voltage actuated sensory nerve conduction threshold, vsnct, vsnct test, current perception threshold, sensory nerve conduction threshold
ultrasound : ultrasonography, sonogram, diagnostic ultrasound, ultrasound study
doppler study : doppler, duplex, venous doppler, duplex scan, venous duplex, doppler ultrasound, duplex ultrasound
bone scan : three phase bone scan, triple phase bone scan, 3 phase bone scan, bone scintigraphy, nuclear bone scan, spect bone scan
SPECT scan : spect, spect ct
PET scan : pet, pet ct, positron emission tomography
DEXA scan : dexa, bone density, bone density test, bone densitometry, dxa, dexa bone density
discogram : discography, diskogram, discogram ct, provocative discography
~fluoroscopy : c arm
thermography : thermogram
urine drug screen : urine drug test, urine drug testing, urine drug screening, uds, udt, urine toxicology, urine toxicology screen, urine toxicology screening, urine tox screen, urine tox, drug screen, toxicology screen, toxicology, toxicology test, drug testing, drug test, urinary drug screen, urinary drug testing, urine drug analysis, urine drug, random urine drug screen, point of care urine drug screen, urinalysis drug screen, uds drug screen, poc urine drug screen, toxicology testing, toxicology urine drug screen, quantitative chromatography, gas chromatography, chromatography, urine screen
drug confirmation testing : confirmatory drug test, confirmatory urine drug test
genetic testing : dna testing, cytochrome p450 testing, cytokine dna testing, genetic test, dna test, genetic metabolism test, cytochrome testing, genomic testing, cyp450, pharmacogenetic testing, pharmacogenomic testing, genetic drug metabolism test, cytokine dna, narcotic risk testing, genetic opioid risk test, opioid risk test
urinalysis : ua, urine analysis
urine test : urine testing
urine culture :
complete blood count : cbc
comprehensive metabolic panel : cmp, complete metabolic panel
basic metabolic panel : bmp
chemistry panel : chem panel, chem 7, chem 8, chem 12, chem 14, chem 20, chemistry, chem
PT/PTT : pt ptt, pt inr, prothrombin time, ptt, inr, partial thromboplastin time, pt ptt inr
hepatic function panel : hepatic panel, liver function test, lft, liver panel
renal function panel : renal function test, kidney function test
lipid panel : lipid profile
hemoglobin A1c : hba1c, a1c, hemoglobin a1c, hgba1c
C-reactive protein : crp, c reactive protein
erythrocyte sedimentation rate : esr, sed rate, sedimentation rate
thyroid panel : tsh, thyroid function test, thyroid stimulating hormone
testosterone level : serum testosterone, testosterone lab, testosterone test, testosterone free, total testosterone, free testosterone
vitamin D level : vitamin d test, serum vitamin d
arthritis panel :
~blood test : blood work, bloodwork, lab work, blood draw, laboratory test, laboratory testing, laboratory study, lab test, laboratory, lab, venipuncture
electrocardiogram : ekg, ecg, 12 lead ekg, electrocardiography
echocardiogram : echo, echocardiography, 2d echo
stress test : cardiac stress test, treadmill stress test, treadmill test, nuclear stress test
holter monitor test : holter, holter monitor
pulmonary function test : pft, spirometry, pulmonary function testing, pulmonary function
sleep study : polysomnogram, polysomnography, sleep test, overnight sleep study, home sleep study
electroencephalogram : eeg, electroencephalography
videonystagmography : vng, electronystagmography, eng testing
audiogram : hearing test, audiometry, audiological evaluation, audiology testing
endoscopy : egd, esophagogastroduodenoscopy, upper endoscopy, upper gi endoscopy, upper gi series, upper gi
colonoscopy :
cystoscopy :
urodynamic study : urodynamic, urodynamic testing
barium swallow : esophagram
H. pylori test : h pylori, h pylori breath test, helicobacter pylori
gastric emptying study :
biopsy :
ankle brachial index : abi, ankle brachial
range of motion test : range of motion testing, rom testing, range of motion measurement, range of motion muscle testing, range of motion and muscle testing, range of motion of test, computerized range of motion, muscle testing, muscle test, manual muscle testing, rom test, computerized range of motion and muscle testing
grip strength test : jamar grip test, jamar, grip test, grip strength testing
balance test : balance testing, vestibular test, vestibular testing
autonomic nervous system testing : autonomic testing, sudoscan, sudomotor test, autonomic nervous system test, qsart, cardiorespiratory testing, sudomotor testing, cardio respiratory testing, autonomic function testing
visual field test : visual field
~diagnostic test : diagnostic study, diagnostic testing
~image guidance : ultrasound guidance, ultrasound guided, fluoroscopic guidance, fluoroscopy guidance, fluoroscopically guided
= rehabilitation
physical therapy : pt, physiotherapy, physical therapy program, physical therapy session, physical medicine, therapeutic exercise, neuromuscular reeducation, neuromuscular re education, gait training, kinetic activities, physical rehabilitation, land based physical therapy, physical therapist
physical/occupational therapy : pt ot, physical therapy and occupational therapy, physical and occupational therapy, ot pt, physical occupational therapy, physical therapy occupational therapy
occupational therapy : ot, occupational hand therapy
hand therapy : certified hand therapy, certified hand therapist, hand therapist
aquatic therapy : aqua therapy, pool therapy, aquatherapy, aquatic physical therapy, hydrotherapy, aquatic pool therapy, water therapy, aquatic rehabilitation, aquatic exercise
chiropractic treatment : chiropractic, chiropractic care, chiropractic therapy, chiropractic manipulation, chiropractic adjustment, chiropractor, chiro, chiropractic manipulative therapy, chiropractic session, chiropractic visit, chiropractic service, chiropractic manipulative treatment, chiropractic rehabilitation
chiropractic physiotherapy : chirophysio therapy, chiro physiotherapy, chirophysiotherapy, chiropractic physical therapy, chiro physio therapy, chiropractic physio therapy, chiro physio, chirophysio
spinal manipulation : manipulation, manual therapy, manual manipulation, manipulative therapy, spinal adjustment, osteopathic manipulation, osteopathic manipulative treatment, osteopathic manipulative therapy, omt, manual traction, joint mobilization
acupuncture : acupuncture treatment, acupuncture therapy, acupuncture session, acupuncturist, medical acupuncture
electroacupuncture : electro acupuncture, acupuncture with electrical stimulation, percutaneous electrical acupuncture
massage therapy : massage, deep tissue massage, therapeutic massage, soft tissue massage
myofascial release : myofascial therapy, myofascial, soft tissue mobilization
infrared therapy : infrared heat, infrared, infra red, infrared heat therapy
electrical stimulation : e stim, estim, electrical muscle stimulation, electric stimulation, electro stimulation, electrostimulation, estimulation, electrical nerve stimulation
therapeutic ultrasound : ultrasound therapy, ultrasound treatment
traction : mechanical traction, cervical traction, lumbar traction, spinal decompression, vax d, intersegmental traction, spinal decompression therapy, drx9000, drx 9000
laser therapy : low level laser therapy, lllt, low level laser, cold laser, laser treatment, laser, class iv laser
shockwave therapy : shock wave therapy, extracorporeal shockwave therapy, extracorporeal shock wave therapy, eswt, shockwave treatment, shockwave, shock wave treatment, shock wave, extracorporeal shockwave treatment, shockwave procedure
localized intense neurostimulation therapy : lint, localized intense neurostimulation, lint therapy
cupping : cupping therapy
moxibustion :
paraffin therapy : paraffin, paraffin bath treatment
iontophoresis :
phonophoresis :
diathermy :
work hardening : work hardening program
work conditioning : work conditioning program
functional restoration program : frp, functional restoration, chronic pain program, interdisciplinary pain program, multidisciplinary pain program, interdisciplinary pain rehabilitation program, multidisciplinary pain management program, chronic pain management program, pain program, help program, interdisciplinary pain management program, multidisciplinary program, pain rehabilitation program, interdisciplinary program, northern california functional restoration program, nesp r program, nesp r
inpatient rehabilitation : acute inpatient rehabilitation, acute rehabilitation unit, acute rehabilitation, inpatient rehab, acute rehab, acute inpatient rehabilitation physical therapy and occupational therapy, inpatient rehabilitation facility, acute inpatient rehab
residential brain injury program : brain injury program, transitional living center, post acute rehabilitation, neuro rehabilitation program, neurorehabilitation, day rehabilitation program, residential program
skilled nursing facility : snf, skilled nursing facility stay
speech therapy : speech language therapy, speech language pathology, speech therapist
cognitive rehabilitation : cognitive therapy, cognitive rehabilitation therapy, cognitive remediation
vestibular rehabilitation : vestibular therapy, vestibular rehab, vestibular physical therapy, balance therapy
vision therapy :
pelvic floor therapy : pelvic floor physical therapy
lymphedema therapy : lymphatic drainage, manual lymphatic drainage
hyperbaric oxygen therapy : hyperbaric oxygen, hbot
cardiac rehabilitation :
pulmonary rehabilitation :
gait and balance training : gait train
exercise program : home exercise program, home exercise, exercise training, hep
yoga : yoga class
pilates : pilates session
tai chi :
feldenkrais : feldenkrais therapy
kinesio taping : kinesiotape, kinesio tape, kinesiotaping
personal training : personal trainer
~rehabilitation : rehab, rehabilitation program, therapy, therapeutic, modality, exercise
= equipment
TENS unit : tens, transcutaneous electrical nerve stimulation, transcutaneous electrical nerve stimulator, transcutaneous electrical nerve stimulation unit, tens machine, tens device, tens ems unit, ems tens unit, tens ems, ems tens, transcutaneous electrical nerve stimulation tens unit, transcutaneous nerve stimulation, transcutaneous electrical nerve stimulation tens, dual tens unit, tens kit
TENS supplies : tens supply, tens electrode, tens pad, tens unit supply, tens patch, tens unit pad, tens unit electrode, tens unit patch, tens lead, tens unit supplies, tens battery, tens unit supplies and battery
electrodes : electrode, electrode pad
batteries : battery
lead wires : lead wire
H-wave unit : h wave, h wave device, h wave machine, h wave stimulation, h wave stimulator, hwave, home h wave device, home h wave
interferential unit : interferential, interferential stimulator, interferential stimulation, if unit, inferential unit, interferential current stimulation, if 4, interferential therapy, inferential stimulator, ifc unit, if stimulator, interferential current unit, interferential device, icu unit, interferential 4 unit
neuromuscular stimulator : nmes, neuromuscular electrical stimulator, neuromuscular electrical stimulation, ems unit, ems, muscle stimulator, electrical muscle stimulator, nmes unit
multi-stimulator unit : multi stim unit, multi stimulator, orthostim, solar care, ortho stim, meds 4, meds 4 if unit, orthostim 4, ortho stim 4, orthostim4, multi stim
microcurrent device : microcurrent, alpha stim, microcurrent unit
galvanic stimulator : galvanic
percutaneous electrical stimulator device : p stim, neurostimulator p stim, nss 2 bridge, ansistim
bone growth stimulator : bone stimulator, osteogenesis stimulator, external bone stimulator, external bone growth stimulator, exogen, spinal stimulator
cold therapy unit : cold therapy, cryotherapy unit, cryotherapy, cold unit, polar care, polar care unit, cold therapy machine, game ready, ice machine, cryo therapy, cryocuff, cryo cuff, cooling unit, cold therapy system, cryo unit, iceless cold therapy unit, water circulating cold unit, continuous cold therapy, continuous cold therapy unit, cold therapy wrap, cold pack unit, water circulating cold therapy unit, iceless unit, polar ice, cryotherapy machine
cold compression unit : vascutherm, vascutherm unit, cold compression therapy, cold compression, thermacure, vascutherm cold compression, dvt unit, dvt prevention unit, hot cold compression unit, cold therapy compression unit, vascutherm 4, cold compression device, intermittent pneumatic compression device, pneumatic compression device, pneumatic intermittent compression device, sequential compression device, compression pump, intermittent limb compression device, scd, dvt compression device, dvt device, pneumatic compressor, intermittent pneumatic compression, pneumatic compression
hot/cold therapy unit : hot cold unit, thermophore, contrast unit, thermacooler, hot and cold unit, hot and cold therapy unit, thermal unit, hot and cold therapy, contrast therapy, heat cold unit, hot cold contrast unit, hot cold contrast, aqua relief system, aqua therm, thermacure contrast compression
hot/cold therapy wrap : hot cold wrap, hot cold therapy pad, hot cold pack, hot and cold wrap, hot and cold pack, cold pack, ice pack, hot pack, moist heat pad, cold wrap, hot cold therapy wrap, gel pack, hot and cold therapy wrap, heat wrap
heating pad : heat pad, heat therapy pad, touch back heat therapy pad, thermal pad, heat therapy, heat unit, heat lamp
DVT prophylaxis device : dvt prophylaxis, dvt pump, deep vein thrombosis prophylaxis, dvt
continuous passive motion machine : cpm, cpm machine, continuous passive motion, cpm unit, continuous passive motion device
pain pump : pain pump purchase, on q pump, pain catheter, pain buster, external pain pump
back brace : lumbar brace, lso, lso brace, lumbosacral orthosis, lumbar sacral orthosis, lumbar orthosis, lumbar support orthosis, low back brace, back support, lumbar support, lumbar corset, lumbar back brace, lumbar sacral brace, lumbosacral brace, tlso, tlso brace, lumbar belt, back belt, lumbar support brace, lumbar sacral support, spine brace, spinal brace, vista lso, lumbosacral support, lumbar spine brace, lumbar back support, apollo lso
cervical collar : neck brace, cervical brace, soft collar, hard collar, miami j collar, aspen collar, neck collar, collar, c collar, cervical orthosis
cervical traction unit : cervical traction device, home traction unit, saunders cervical traction unit, pneumatic cervical traction, home cervical traction unit, over the door traction, home cervical traction, saunders traction, cervical traction system, traction unit, traction device, inversion table, lumbar traction unit, posture pump, lumbar traction device
knee brace : unloader brace, hinged knee brace, acl brace, osteoarthritis knee brace, knee support, knee immobilizer, don joy brace, knee orthosis, unloader knee brace, medial unloader brace, hinged knee support, knee sleeve, knee orthotic, rom brace, t rom brace, trom brace, unloader, unloader one brace
ankle brace : ankle support, aso brace, afo, ankle foot orthosis, ankle orthosis, ankle stirrup, ankle foot orthotic, aircast, air cast, richie brace, arizona brace, afo brace
wrist brace : wrist splint, wrist support, cock up splint, wrist hand orthosis, thumb spica, thumb spica splint, carpal tunnel brace, carpal tunnel splint, wrist immobilizer, thumb brace, thumb splint, wrist orthosis, wrist wrap
elbow brace : tennis elbow brace, elbow support, elbow sleeve, elbow splint, dynasplint, elbow pad, tennis elbow strap, elbow strap, heelbo
shoulder brace : shoulder immobilizer, shoulder support, shoulder orthosis
sling : ultrasling, ultra sling, slingshot sling, slingshot, abduction pillow, abduction sling, arm sling, shoulder sling, sling with abduction pillow, shoulder abduction sling, shoulder abduction pillow, sling and abduction pillow, slingshot 2
splint : night splint, finger splint, static splint
walking boot : cam boot, cam walker, fracture boot, cam walker boot, boot, controlled ankle motion boot, walker boot, pneumatic walker, post op shoe, post operative shoe
orthotics : orthotic, custom orthotic, foot orthotic, custom foot orthotic, shoe insert, orthosis, insole, foot orthosis, custom molded orthotic, heel lift, shoe lift, functional orthotic, arch support, custom made orthotic, heel cup
orthopedic shoes : orthopedic shoe, shoe, custom shoe, diabetic shoe, extra depth shoe, custom orthopedic shoe
~brace : support, bracing, custom brace
prosthesis : prosthetic, prosthetic leg, prosthetic arm, myoelectric prosthesis, prosthetic limb
crutches : crutch, axillary crutch, forearm crutch
cane : walking cane, quad cane, walking stick, single point cane
walker : front wheel walker, front wheeled walker, fww, walker with seat, rollator, four wheeled walker, wheeled walker, rolling walker, four wheel walker
knee scooter : knee walker, roll about, knee roller, rollabout, roller aid
wheelchair : standard wheelchair, manual wheelchair, wheel chair, lightweight wheelchair, transport chair
power wheelchair : electric wheelchair, motorized wheelchair, power chair, power mobility device, power wheel chair, powered wheelchair
power scooter : motorized scooter, electric scooter, mobility scooter, scooter, power operated vehicle
hospital bed : adjustable bed, electric bed, semi electric hospital bed, electric hospital bed, craftmatic bed, sleep number bed
mattress : tempurpedic mattress, orthopedic mattress, tempur pedic mattress, memory foam mattress, orthopedic bed, sleep number mattress, posturepedic mattress, mattress topper, tempur pedic, tempurpedic, bed
pillow : cervical pillow, orthopedic pillow, memory foam pillow, wedge pillow, body pillow, tempurpedic pillow
commode : bedside commode, 3 in 1 commode, bedside 3 in 1 commode, three in one commode, raised toilet seat, toilet riser, elevated toilet seat, toilet seat, 3 in 1 bedside commode, toilet safety rail
shower chair : bath shower chair, bath chair, shower bench, tub transfer bench, transfer bench, bath bench, shower stool, shower seat, tub bench, tub chair
grab bar : handheld shower, hand held shower, shower grab bar, grab bars, hand rail
reacher : grabber, reacher grabber, long handled reacher, reacher tool, sock aid, long handle reacher
lift chair : recliner chair, recliner, lift recliner, chair lift, stair lift, stairlift, patient lift, hoyer lift, zero gravity chair
ergonomic chair : office chair, ergonomic office chair
sit-stand workstation : sit stand desk, standing desk, ergonomic workstation, adjustable desk, sit stand station, stand up desk, ergonomic desk, workstation, ergonomic equipment, desk
headset : ergonomic keyboard, ergonomic mouse, ergonomic
exercise equipment : exercise ball, exercise kit, home exercise kit, thera band, theraband, exercise bike, stationary bike, treadmill, elliptical, exercise band, pulley, shoulder pulley, overhead pulley, exercise bicycle, resistance band, home exercise equipment, recumbent bike, swiss ball, foam roller, shoulder exercise kit, lumbar exercise kit, rehab kit, lumbar home exercise rehab kit, shoulder home exercise rehab kit, exercise rehab kit, home exercise rehab kit, cervical exercise kit, gym ball
paraffin wax unit : paraffin bath, paraffin unit, paraffin wax, paraffin bath unit, paraffin wax bath
massager : massage chair, handheld massager, hand held massager, percussion massager, theracane, thera cane, percussor
hot tub : jacuzzi, spa, whirlpool
light therapy device : light box, bright light, light therapy
CPAP machine : cpap, bipap, apap machine, cpap machine, cpap supply, continuous positive airway pressure, auto pap, oral appliance, mandibular advancement device
oxygen equipment : oxygen, oxygen concentrator, portable oxygen
nebulizer :
blood pressure monitor : blood pressure cuff, bp monitor, home blood pressure monitor
glucometer : glucose monitor, glucose test strip, test strip, lancet, diabetic supply
hearing aids : hearing aid, binaural hearing aid
eyeglasses : glasses, prescription glasses, contact lens, prism glasses, sunglasses
compression garments : compression stocking, compression hose, ted hose, compression sleeve, compression sock, compression glove, compression garment, ted stocking, support stocking, surgical stocking, abdominal binder, jobst stocking
gloves : glove, large glove, latex glove, nitrile glove
wipes : hygiene wipe, disposable wipe, wipe, baby wipe
incontinence supplies : adult diaper, incontinence pad, underpad, chux, diaper, incontinence brief, bladder pad
catheter supplies : catheter, urinary catheter, catheter kit, straight catheter, foley catheter, intermittent catheter, colostomy supply, ostomy supply
wound care supplies : dressing, wound dressing, bandage, gauze, silicone gel sheet, wound vac, negative pressure wound therapy, surgical dressing, kerlix, xeroform, scar gel, wound supply
hip pad :
leg wraps : leg wrap, half leg wrap, leg sleeve, calf wrap, segmental gradient pressure device, half leg, full leg wrap
non-segmental pneumatic appliance : segmental pneumatic appliance, pneumatic appliance
universal therapy wrap : therapy wrap, shoulder wrap, knee wrap, back wrap, universal wrap, ankle wrap
muscle stimulator garment : conductive garment, conductive glove, stimulator garment, conductive sock
vehicle modification : van, modified van, handicap van, hand control, vehicle lift, wheelchair van, car modification
home modification : ramp, wheelchair ramp, home remodel, bathroom modification, walk in tub, walk in shower
medical alert system : medical alert, lifeline, life alert
magnetic therapy device : magnet, magnet therapy, pemf, pulsed electromagnetic field, pulsed electromagnetic therapy
bed cradle : wedge, bed wedge, overbed table, trapeze, bed rail
~durable medical equipment : dme, unit, device, machine, kit, supply, equipment, stimulator, pad, wrap
= surgery
arthroscopy : operative arthroscopy, arthroscopic surgery, diagnostic arthroscopy, arthroscopic, arthroscope, arthroscopic procedure
rotator cuff repair : arthroscopic rotator cuff repair, rcr
subacromial decompression : acromioplasty, arthroscopic subacromial decompression, mumford, mumford procedure, distal clavicle excision, distal clavicle resection, distal claviculectomy, claviculectomy
SLAP repair : superior labral anterior posterior repair, labral repair, bankart repair, capsulorrhaphy, slap lesion repair, labrum repair, slap
biceps tenodesis : tenodesis, biceps tenotomy, biceps repair
meniscectomy : medial meniscectomy, lateral meniscectomy, partial meniscectomy, meniscal repair, meniscus repair, arthroscopic meniscectomy, meniscus surgery, partial medial meniscectomy, partial lateral meniscectomy
ACL reconstruction : acl repair, anterior cruciate ligament reconstruction, acl surgery, anterior cruciate ligament repair, ligament reconstruction, pcl reconstruction, mpfl reconstruction, ligament repair, ligamentous reconstruction
chondroplasty : microfracture, abrasion arthroplasty, synovectomy, lateral release, lateral retinacular release, cartilage transplant, oats procedure, autologous chondrocyte implantation, loose body removal, plica excision
total knee arthroplasty : total knee replacement, tka, tkr, knee replacement, knee arthroplasty, unicompartmental knee arthroplasty, unicompartmental knee replacement, partial knee replacement, revision total knee arthroplasty, total knee
total hip arthroplasty : total hip replacement, tha, thr, hip replacement, hip arthroplasty, total hip
total shoulder arthroplasty : shoulder replacement, shoulder arthroplasty, reverse total shoulder arthroplasty, total shoulder replacement, reverse shoulder arthroplasty, hemiarthroplasty, total shoulder
ankle replacement : total ankle arthroplasty, total ankle replacement, ankle arthroplasty
arthroplasty : joint replacement, cmc arthroplasty, interposition arthroplasty, basal joint arthroplasty, suspension arthroplasty
disc replacement : disc arthroplasty, artificial disc replacement, total disc replacement, artificial disc, cervical disc arthroplasty, cervical disc replacement, adr, disk replacement, total disc arthroplasty
spinal fusion : fusion, interbody fusion, anterior cervical discectomy and fusion, acdf, anterior cervical discectomy fusion, alif, tlif, plif, xlif, posterior fusion, anterior lumbar interbody fusion, posterior lumbar interbody fusion, transforaminal lumbar interbody fusion, lumbar fusion, cervical fusion, posterolateral fusion, posterior spinal fusion, anterior cervical decompression and fusion, decompression and fusion, laminectomy and fusion, anterior cervical fusion, anterior lumbar fusion, posterior lumbar fusion, instrumented fusion, lumbar decompression and fusion, anterior discectomy and fusion
sacroiliac joint fusion : si joint fusion, si fusion, sacroiliac fusion
joint fusion : arthrodesis, ankle fusion, subtalar fusion, wrist fusion, midfoot fusion, triple arthrodesis, ankle arthrodesis
laminectomy : laminotomy, hemilaminectomy, lumbar laminectomy, decompressive laminectomy, laminoplasty, lumbar laminotomy
discectomy : microdiscectomy, diskectomy, microdiskectomy, lumbar discectomy, microlumbar discectomy, micro discectomy, endoscopic discectomy, percutaneous discectomy, lumbar microdiscectomy, nucleoplasty, mild procedure
decompression : foraminotomy, lumbar decompression, spinal decompression surgery, facetectomy, microdecompression, corpectomy, nerve decompression, surgical decompression, decompression surgery, micro decompression
kyphoplasty : vertebroplasty
carpal tunnel release : endoscopic carpal tunnel release, open carpal tunnel release, ctr, carpal tunnel surgery, carpal tunnel decompression, median nerve release
cubital tunnel release : ulnar nerve transposition, ulnar nerve decompression, ulnar transposition, ulnar nerve release, guyon canal release, ulnar nerve, cubital tunnel surgery
nerve release : tarsal tunnel release, radial tunnel release, neurolysis, nerve repair, neurectomy, neuroma excision, nerve graft, peripheral nerve decompression, neuroma
neuroplasty : epidural neuroplasty, epidural lysis of adhesions, adhesiolysis, epidural adhesiolysis, lysis of adhesions, racz procedure, percutaneous adhesiolysis
trigger finger release : trigger thumb release, a1 pulley release, trigger digit release, trigger release
de Quervain's release : de quervain release, dequervain release, de quervains release, first dorsal compartment release, dequervains release, first extensor compartment release, de quervain s release
epicondyle release : lateral epicondylectomy, tennis elbow release, lateral epicondyle release, epicondylectomy, lateral epicondylar release, extensor debridement, tennis elbow surgery, lateral extensor release, tenex, tenex procedure
tendon repair : tenotomy, tenolysis, tendon transfer, achilles repair, tendon release, tenosynovectomy, plantar fasciotomy, fasciotomy, gastrocnemius recession, fasciectomy, achilles tendon repair, tendon reconstruction, plantar fascia release, brostrom, brostrom procedure, lateral ankle reconstruction, flexor tenosynovectomy
open reduction internal fixation : orif, open reduction and internal fixation, internal fixation, closed reduction, percutaneous pinning, osteotomy, bunionectomy, external fixation, hammertoe correction, hammertoe repair, exostectomy, calcaneal osteotomy
hardware removal : removal of hardware, hardware removal surgery, removal of orthopedic hardware, removal of hardware, removal of screw, remove hardware, removal of implant, hardware block, removal of instrumentation, removal of symptomatic hardware, implant removal
excision : ganglion excision, cyst excision, mass excision, debridement, irrigation and debridement, incision and drainage, foreign body removal, resection, capsular release, capsulotomy, contracture release, scar revision, ganglionectomy, bursectomy, olecranon bursectomy
manipulation under anesthesia : mua, manipulation under general anesthesia
hernia repair : herniorrhaphy, inguinal hernia repair, umbilical hernia repair, laparoscopic hernia repair, hernia surgery, ventral hernia repair, inguinal hernia surgery
bariatric surgery : gastric bypass, gastric sleeve, lap band, sleeve gastrectomy
amputation : stump revision
skin graft : flap
spinal cord stimulator : spinal cord stimulator trial, scs, scs trial, dorsal column stimulator, spinal cord stimulation, neurostimulator, spinal cord stimulator implant, spinal cord stimulator implantation, permanent spinal cord stimulator, scs implant, spinal cord stimulator placement, peripheral nerve stimulator, dorsal root ganglion stimulator, drg stimulator, ipg replacement, peripheral nerve stimulation, neurostimulator implant, implantable neurostimulator, spinal cord stimulator battery replacement, dcs trial, occipital nerve stimulator, generator replacement, spinal cord stimulator reprogramming, spinal cord stimulator removal, scs removal, scs revision
intrathecal baclofen pump : baclofen pump, intrathecal baclofen, baclofen pump placement, itb pump, intrathecal baclofen trial, baclofen intrathecal pump
intrathecal pump : intrathecal pain pump, intrathecal drug delivery system, implantable drug delivery system, morphine pump, implantable pump, drug delivery system, intrathecal morphine pump, pain pump trial, pain pump implant, pump replacement, intrathecal pump trial, intrathecal drug pump, intrathecal infusion pump, intrathecal morphine, intrathecal trial, intrathecal morphine trial, infusion pump, drug infusion pump, intrathecal delivery, intrathecal
intrathecal pump refill : pump refill, intrathecal pump maintenance, pain pump refill, intrathecal pump refill and reprogramming, baclofen pump refill, pump maintenance, intrathecal pain pump refill, pump refill and reprogramming, intrathecal baclofen pump refill
implant removal surgery : removal of spinal cord stimulator, stimulator removal, explant, removal of stimulator, pump removal
dental treatment : dental implant, dental crown, root canal, tooth extraction, dental bridge, dental work, dental care, dental, crown, dental surgery, denture, full mouth debridement, periodontal treatment, night guard
cataract surgery :
septoplasty : nasal surgery, turbinate reduction, turbinectomy, rhinoplasty
surgical assistant : assistant surgeon, pa assist, physician assistant, surgical pa, assistant pa, assist surgeon, surgeon assistant, assistant surgery, assistant surgeon pa, pa assistant, co surgeon, pa c assistant, surgical assist, rn first assistant, pa c
anesthesia : anesthesiologist, general anesthesia, monitored anesthesia care, mac anesthesia, iv sedation, conscious sedation, sedation
inpatient stay : hospital stay, inpatient hospital stay, inpatient hospitalization, length of stay, overnight stay, hospitalization, inpatient admission, inpatient length of stay, hospital admission, in patient stay, inpatient hospital
~surgery facility : outpatient surgery center, surgery center, surgical facility, outpatient facility, facility, asc, outpatient surgery facility, ambulatory surgery center, outpatient hospital
intraoperative neuromonitoring : neuromonitoring, intraoperative monitoring, neurophysiological monitoring, intraoperative neurophysiologic monitoring, spinal cord monitoring, neuro monitoring, intra operative monitoring, intraoperative neurophysiological monitoring
bone graft : allograft, autograft, allograft bone, cell saver, bmp bone graft
~surgery : surgical procedure, operation, surgical intervention, procedure, repair, reconstruction, release, implantation, replacement, revision surgery
= injection
epidural steroid injection : esi, epidural, epidural injection, lumbar epidural, cervical epidural, transforaminal epidural steroid injection, tfesi, transforaminal epidural, lumbar epidural steroid injection, cervical epidural steroid injection, lesi, cesi, interlaminar epidural steroid injection, caudal epidural steroid injection, caudal epidural, epidural block, transforaminal injection, translaminar epidural steroid injection, interlaminar epidural, epidural corticosteroid injection, selective epidural, thoracic epidural steroid injection, translaminar epidural, transforaminal steroid injection, epidural catheter, lesi injection, epidural steroid, transforaminal selective epidural, transforaminal epidural injection, transforaminal
selective nerve root block : snrb, nerve root block, selective nerve root injection, selective nerve block, nerve root injection
facet joint injection : facet injection, facet block, facet joint block, facet joint, intra articular facet injection, facet, zygapophyseal joint injection, facet steroid injection, z joint injection, facet joint steroid injection
medial branch block : mbb, medial branch nerve block, diagnostic medial branch block, medial branch injection, medial branch facet block, facet medial branch block, medial branch, facet nerve block, medial branch diagnostic block
radiofrequency ablation : rfa, radiofrequency, rhizotomy, facet rhizotomy, radiofrequency neurotomy, neurotomy, radiofrequency rhizotomy, radio frequency ablation, rfl, facet radiofrequency, medial branch radiofrequency ablation, facet neurotomy, radiofrequency lesioning, radiofrequency thermocoagulation, medial branch rhizotomy, pulsed radiofrequency, denervation, nerve ablation, ablation, rf ablation, radiofrequency nerve ablation, rfta, facet ablation, facet joint rhizotomy, medial branch neurotomy, radio frequency
sacroiliac joint injection : si joint injection, si joint, si injection, sacroiliac joint block, sacroiliac joint, si joint block, sacroiliac injection, sacroiliac, si joint steroid injection, sij injection, sacroiliac joint steroid injection, si block
trigger point injection : tpi, trigger point, trigger injection, trigger point impedance imaging
occipital nerve block : occipital block, occipital injection, greater occipital nerve block, occipital nerve injection
stellate ganglion block : stellate block, stellate ganglion injection, stellate ganglion
sympathetic block : lumbar sympathetic block, lumbar sympathetic nerve block, sympathetic nerve block, sympathetic ganglion block, lumbar sympathetic, sympathetic ganglion injection, sympathetic, celiac plexus block, hypogastric plexus block
nerve block : peripheral nerve block, suprascapular nerve block, intercostal nerve block, ilioinguinal nerve block, block, genicular nerve block, femoral nerve block, interscalene block, lateral femoral cutaneous nerve block, regional block, bier block, sciatic nerve block, nerve injection, pudendal nerve block, nerve root, diagnostic block, suprascapular block, ganglion impar block, median nerve block, ankle block, intercostal block, genicular block
neurolytic injection : injection of neurolytic substance, neurolytic block, chemodenervation, neurolytic, neurolytic substance
corticosteroid injection : cortisone injection, steroid injection, kenalog injection, depo medrol injection, cortico steroid injection, intra articular injection, intraarticular injection, steroid shot, cortisone shot, bursa injection, subacromial injection, injection of cortisone, injection of steroid, joint injection, intra articular steroid injection, intraarticular steroid injection, subacromial steroid injection, dexamethasone injection, celestone injection, intra articular corticosteroid injection, intraarticular corticosteroid injection, trochanteric bursa injection, bursal injection, tendon sheath injection, triamcinolone injection, carpal tunnel injection, carpal tunnel steroid injection, piriformis injection, subacromial corticosteroid injection
platelet-rich plasma injection : prp, platelet rich plasma, prp injection, platelet rich plasma prp injection, platelet rich plasma prp, platelet rich injection
stem cell injection : stem cell, stem cell therapy, bone marrow aspirate, amniotic injection, stem cell treatment
prolotherapy : prolo therapy, prolotherapy injection
ketamine infusion : ketamine infusion therapy, lidocaine infusion, infusion, iv infusion, infusion therapy, iv ketamine, ketamine iv
joint aspiration : arthrocentesis, aspiration, knee aspiration
blood patch : epidural blood patch
vaccination : vaccine, flu shot, tetanus
~injection : shot, inject, injectable, im, intramuscular, intramuscular injection
= evaluation
consultation : consult, referral, referral to, consult with, refer, consultation with, specialist referral, second opinion, specialist consultation, specialist consult, medical consultation
follow-up visit : follow up, follow up visit, f u, followup, follow up consultation, follow up evaluation, recheck, return visit, return to clinic, followup visit, f u visit, follow up appointment, re evaluation, reevaluation, follow up office visit, follow up examination, re check, re examination, return appointment, revisit, fu visit, rtc
office visit : doctor visit, clinic visit, physician visit, outpatient visit, doctor appointment, office consultation, outpatient office visit, established patient visit, medical visit, provider visit
physical examination : physical exam, medical examination, comprehensive examination
initial examination : initial exam, initial evaluation, initial visit, new patient evaluation, new patient visit, initial consultation, initial consult
transfer of care : toc, transfer care, assume care
functional capacity evaluation : fce, functional capacity exam, functional capacity assessment, functional capacity evaluation fce, functional capacity, initial functional capacity evaluation, baseline functional capacity evaluation, final functional capacity evaluation, functional capacity testing, work capacity evaluation
qualified functional capacity evaluation : qfce
functional restoration program evaluation : frp evaluation, functional restoration evaluation, functional restoration program assessment, multidisciplinary evaluation, interdisciplinary evaluation, initial evaluation for functional restoration program, multidisciplinary pain evaluation, functional restoration program initial evaluation, interdisciplinary pain evaluation, functional restoration program eval, interdisciplinary pain program evaluation, multidisciplinary pain program evaluation, frp initial evaluation, evaluation for functional restoration program, help program evaluation
preoperative medical clearance : medical clearance, pre op clearance, preoperative clearance, pre operative clearance, surgical clearance, pre operative medical clearance, pre op medical clearance, cardiac clearance, pre op exam, preoperative evaluation, pre op evaluation, pre surgical clearance, clearance, medical pre operative clearance, preop clearance, preoperative examination, internal medicine clearance, pre op h and p, pre op h p, preoperative h p, history and physical, pre operative evaluation, pre op history and physical, pre op appointment, preoperative history and physical, pre operative history and physical, pre operative visit, pre op visit, preoperative visit
~preoperative testing : pre op testing, preop testing, pre operative testing, pre op test, pre operative test, preop test, preoperative test
impairment rating : permanent and stationary evaluation, impairment evaluation, permanent and stationary report
physical therapy evaluation : pt evaluation, physical therapy assessment, physical therapy consult, physical therapy consultation, physical therapy re evaluation, physical therapy eval
occupational therapy evaluation : ot evaluation, occupational therapy eval
acupuncture evaluation : acupuncture consultation, acupuncture consult
chiropractic evaluation : chiropractic consultation, chiropractic consult, chiropractor evaluation
aquatic therapy evaluation :
home health evaluation : home health assessment, home evaluation, home assessment, home safety evaluation, nursing evaluation, rn evaluation, home care evaluation, home health nursing evaluation, in home evaluation
ergonomic evaluation : ergonomic assessment, worksite evaluation, job site evaluation, job analysis, ergonomic workstation evaluation, ergonomic work station evaluation, ergonomic consultation
neuropsychological consultation : neuropsychology consultation, neuropsychologist consultation
medication management : med management, pharmacologic management, medication management visit, medication management consultation, medication management session, medication follow up, medication review, pharmacological management, medication evaluation
emergency room visit : er visit, emergency department visit, urgent care visit
dental evaluation : dental consultation, dentist, dental exam, dental consult
sleep consultation : sleep medicine consultation, sleep specialist
addiction evaluation : addiction specialist, addiction consultation, addictionologist
nutrition consultation : nutritionist, dietician, dietitian, nutritional counseling, nutritional consultation
case management : nurse case manager, case manager, nurse case management
~evaluation : eval, assessment, visit, exam, examination, appointment, evaluate, evaluation and treatment, eval and treat, evaluation and treat, eval and treatment, evaluate and treat, evaluation only
= psychological
cognitive behavioral therapy : cbt, cognitive behavioral psychotherapy, cognitive behavioral, cognitive behavior therapy, cognitive behavioral therapy session, cognitive behavioural therapy, cognitive behavioral group therapy, behavioral therapy, group cognitive behavioral therapy, behavioral intervention, cognitive behavioral therapy cbt, behavior therapy
psychotherapy : individual psychotherapy, group psychotherapy, psych therapy, psychological therapy, psychological treatment, psychotherapy session, counseling, psychological counseling, psychological session, psychology session, psychology treatment, individual therapy, group therapy, psychiatric treatment, pain psychology, psych treatment, psychological services, psychological support, mental health treatment, supportive psychotherapy, psych session, group medical psychotherapy, group psychotherapy session, psychology visit, marriage counseling, psych visit, psychological visit, psychological follow up, psychological follow up visit, psychologist session, psychologist visit, psychology follow up, psychiatric session
psychological evaluation : psych evaluation, psych eval, psychiatric evaluation, psychology consultation, psychological consultation, psychiatric consultation, psychology evaluation, psychologist evaluation, psychological assessment, psychosocial evaluation, mental health evaluation, behavioral evaluation, psych consult, psychological clearance, psychiatrist evaluation, psychiatric consult, psychologist consultation, pain psychology evaluation, pain psychology consultation, psychology consult, psychological screening, psychiatry consultation, psych clearance, psychiatric clearance, psychiatrist consultation, psych consultation, presurgical psychological evaluation, behavioral medicine consultation, psychology referral, psychological referral, psych referral, psychiatric assessment, behavioral health evaluation, psychosocial assessment, psychological consult, psychiatry evaluation, psychiatry consult, psychology clearance, pre surgical psychological evaluation, psychosocial screening, behavioral health assessment, consultation with psychologist, consult with psychologist, consultation with psychiatrist, referral to psychologist, referral to psychiatrist, consultation with a psychologist, consultation with a psychiatrist, referral to a psychologist, consult with psychiatrist, referral to psychology, referral to psychiatry, consultation with pain psychologist, referral to pain psychologist, referral to a psychiatrist, evaluation with psychologist, evaluation by psychologist, evaluation with a psychologist
psychiatric visit : psychiatric follow up, psychiatrist visit, psychiatric follow up visit, psychiatrist follow up, psychiatric office visit
psychological testing : comprehensive psychological testing, psych testing, psychometric testing, neuropsychological testing, neuropsych testing, psychological test, beck depression inventory, beck anxiety inventory, mmpi, psychometric test, psychodiagnostic testing, bdi, bai, psychological diagnostic testing, neurobehavioral testing
neuropsychological evaluation : neuropsych evaluation, neuropsychological assessment, neuropsychology evaluation, neuropsych eval, neuropsychologist evaluation, neuropsychological
biofeedback : biofeedback therapy, biofeedback session, neurofeedback, biofeedback training, biofeedback treatment
hypnotherapy : hypnosis, medical hypnotherapy, relaxation training, hypnotherapy relaxation training, medical hypnotherapy relaxation training, relaxation therapy, guided imagery, hypnotherapy relaxation
partial hospitalization program : partial hospitalization, partial hospitalization day treatment, intensive outpatient program, iop
stress management : stress management class, desensitization, stress management session
transcranial magnetic stimulation : tms, repetitive transcranial magnetic stimulation
electroconvulsive therapy : ect
EMDR : eye movement desensitization
~psychological care : psychologist, psychology, psychiatrist, psychiatry, psych, psychological, psychiatric
= home-care
home health care : home health, home health aide, home care, home health services, home health assistance, home health service, home care assistance, in home care, caregiver, home attendant, home aide, attendant care, home assistance, home caregiver, in home assistance, in home supportive services, home help, home health nurse, home health nursing, home health care nurse, home health aid, personal care assistant, personal care, home care services, home care service, companion care, home assistant, 24 hour care, respite care, home care aide, home based care, in home health care, in home caregiver, lvn care, home health care services, caregiver services, personal attendant
home physical therapy : home health physical therapy, in home physical therapy, home pt, home based physical therapy
home occupational therapy : home health occupational therapy
housekeeping : housekeeper, housekeeping services, housekeeping service, household help, homemaker, homemaker services, homemaker service, housekeeping assistance, household chores, domestic services, house cleaning, house keeping, domestic help, yard work, gardening, gardener, housecleaning, cleaning service, house cleaning service
nursing visits : nursing visit, nurse visit, skilled nursing, registered nurse, rn visit, nursing care, nursing, visiting nurse, home nurse, nursing services, skilled nursing visit, nursing service, rn, lvn
wound care nursing : wound care nurse, wound care, wound nurse
= other
transportation : transport, medical transportation, transportation service, transportation services, non emergency transportation, round trip transportation, mileage, taxi, ambulance, lyft, travel
interpreter : interpreter services, translator, interpreting, interpreter service, interpretation
gym membership : health club membership, pool membership, gym, gym program, ymca membership, gym access, health club, gym pass, ymca, membership, fitness membership, swim membership, swimming pool
weight loss program : weight reduction program, weight management program, lindora, weight watchers, medically supervised weight loss program, weight loss, weight management, jenny craig, nutrisystem, lindora weight loss program, weight loss clinic, weight reduction
detoxification program : detox, detoxification, inpatient detox, inpatient detoxification, detox program, opioid detoxification, outpatient detox, weaning program, addiction treatment, outpatient detoxification, substance abuse program, drug rehabilitation
smoking cessation program : smoking cessation, smoking cessation class
massage membership :
education : pain education, class, patient education, training class, diabetic education
support group :
medical records : record review, review of records, copy of records, medical record, copying
medical report : report, narrative report, supplemental report, special report, reports, progress report
telephone call : phone call, phone consultation, telephone consultation
childcare : child care
lodging : hotel, lodging, hotel stay, meals
service dog : service animal, emotional support animal
aromatherapy :
= pharmaceutical
~compounded topical : compound cream, compounded cream, compound topical, topical compound, compound medication, compounded medication, compound topical cream, topical compounded cream, compound drug, compounded drug, compounding medication, compound ointment, compounded ointment, compound
`;
