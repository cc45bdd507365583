/**
 * Drugs of workers' compensation as compact data. A heading line `= class` opens a class (`?`: unknown);
 * each line below is `generic/generic : form : brand or other name, …`.
 * form: the one solid form it is sold in, which "#30" counts where the words print none (t tablet, c capsule,
 * p patch, - more than one or none); `*`: given by needle, so of the category injection.
 * A trailing `?`: the name is not in the medical word list that all were checked against, and rests on the
 * writer's knowledge alone. docs/treatments.md says how each name, form and class is known.
 */
export const DRUGS = `
= opioid
hydrocodone/acetaminophen : t : norco?, vicodin, lortab, lorcet, xodol?, zydone, anexsia, hycet?, verdrocet?, zamicet?, maxidone
hydrocodone/ibuprofen : t : vicoprofen, reprexain?, ibudone?, xylon?
hydrocodone : - : zohydro?, hysingla?, vantrela?
oxycodone/acetaminophen : t : percocet, endocet, roxicet, xartemis?, primlev?, xolox?, magnacet, tylox, nalocet?, prolate
oxycodone/aspirin : t : percodan, endodan
oxycodone : - : oxycontin, roxicodone, oxaydo?, xtampza?, oxecta?, roxybond?, oxyir, oxyfast?
oxymorphone : t : opana
hydromorphone : t : dilaudid, exalgo?
morphine : - : ms contin, kadian, avinza, msir?, arymo?, morphabond?, oramorph, roxanol, mscontin?, duramorph, infumorph
morphine/naltrexone : c : embeda
codeine : t
acetaminophen/codeine : t : tylenol no 3, tylenol no 4, tylenol 3, tylenol 4, tylenol with codeine, tylenol w codeine, tylenol codeine, apap with codeine, tylenol codeine no 3, acetaminophen with codeine, tylenol with codeine no 3
fentanyl : - : duragesic, actiq, fentora, subsys?, abstral?, onsolis, lazanda?, sublimaze
methadone : t : dolophine, methadose
tapentadol? : t : nucynta?
tramadol : - : ultram, ryzolt, conzip?, rybix?, synapryn
tramadol/acetaminophen : t : ultracet
levorphanol : t
meperidine : t : demerol
buprenorphine : - : butrans, belbuca?, subutex, buprenex, probuphine?, sublocade?
buprenorphine/naloxone : - : suboxone, zubsolv?, bunavail?
butorphanol : - : stadol
dihydrocodeine/acetaminophen/caffeine : - : trezix?, panlor?
benzhydrocodone/acetaminophen? : t : apadaz?
= opioid antagonist
naloxone : - : narcan, evzio?
naltrexone : t : revia, vivitrol, depade
methylnaltrexone : - : relistor
naloxegol? : t : movantik?
naldemedine? : t : symproic?
= muscle relaxant
baclofen : t : lioresal, gablofen?, ozobax?, liofen?
carisoprodol : t : soma, vanadom?
carisoprodol/aspirin : t : soma compound
cyclobenzaprine : - : flexeril, amrix?, fexmid, tabradol?
metaxalone : t : skelaxin, metaxall?
methocarbamol : t : robaxin
orphenadrine : t : norflex
orphenadrine/aspirin/caffeine : t : norgesic, orphengesic
chlorzoxazone : t : parafon, lorzone?
tizanidine : - : zanaflex
dantrolene : c : dantrium
= NSAID
ibuprofen : t : motrin, advil, caldolor
ibuprofen/famotidine : t : duexis?
naproxen : t : naprosyn, anaprox, aleve, naprelan, ec naprosyn
naproxen/esomeprazole : t : vimovo
diclofenac : - : voltaren, cataflam, zipsor, zorvolex?, cambia, dyloject?
diclofenac/misoprostol : t : arthrotec
etodolac : - : lodine
meloxicam : - : mobic, vivlodex?
nabumetone : t : relafen
celecoxib : c : celebrex
ketorolac : - : toradol, sprix
ketoprofen : c : orudis, oruvail
indomethacin : c : indocin, tivorbex?
piroxicam : c : feldene
sulindac : t : clinoril
oxaprozin : t : daypro
flurbiprofen : t : ansaid
fenoprofen : - : nalfon, fenortho?
mefenamic acid : c : ponstel
diflunisal : t : dolobid
salsalate : t : disalcid
aspirin : t : ecotrin, bayer aspirin, asa
choline magnesium trisalicylate : t : trilisate
= topical NSAID
topical diclofenac : - : flector, pennsaid, voltaren gel, solaraze, rexaphenac?, diclofenac gel, diclofenac patch, diclofenac topical, diclofenac cream, voltaren topical
topical ketoprofen : - : ketoprofen cream
= analgesic
acetaminophen : - : tylenol, apap, ofirmev, paracetamol
= barbiturate-containing analgesic
butalbital/acetaminophen/caffeine : - : fioricet, esgic, zebutal?, vanatol?
butalbital/aspirin/caffeine : c : fiorinal
butalbital/aspirin/caffeine/codeine : c : fiorinal with codeine
butalbital/acetaminophen/caffeine/codeine : c : fioricet with codeine
butalbital/acetaminophen : - : phrenilin, bupap?
= antidepressant (SNRI)
duloxetine : c : cymbalta
venlafaxine : - : effexor
desvenlafaxine : t : pristiq, khedezla?
milnacipran? : t : savella?
levomilnacipran? : c : fetzima?
= antidepressant (SSRI)
fluoxetine : - : prozac, sarafem
sertraline : t : zoloft
paroxetine : - : paxil, pexeva, brisdelle?
citalopram : t : celexa
escitalopram : t : lexapro
fluvoxamine : - : luvox
= antidepressant (tricyclic)
amitriptyline : t : elavil
nortriptyline : c : pamelor, aventyl
desipramine : t : norpramin
imipramine : - : tofranil
doxepin : - : sinequan, silenor?, prudoxin?, zonalon
clomipramine : c : anafranil
protriptyline : t : vivactil
= antidepressant
bupropion : t : wellbutrin, aplenzin, budeprion?, zyban
trazodone : t : desyrel, oleptro?
mirtazapine : t : remeron
vilazodone : t : viibryd
vortioxetine? : t : brintellix?, trintellix?
= anticonvulsant
gabapentin : - : neurontin, gralise?, fanatrex?
gabapentin enacarbil : t : horizant?
pregabalin : c : lyrica
topiramate : - : topamax, trokendi?, qudexy?, topiragen?
lamotrigine : - : lamictal
levetiracetam : t : keppra
carbamazepine : - : tegretol, carbatrol, equetro
oxcarbazepine : t : trileptal
zonisamide : c : zonegran
valproate : - : depakote, valproic acid, divalproex, depakene
phenytoin : - : dilantin
lacosamide : t : vimpat
tiagabine : t : gabitril
= benzodiazepine
alprazolam : t : xanax, niravam?
clonazepam : t : klonopin
diazepam : t : valium
lorazepam : t : ativan
temazepam : c : restoril
triazolam : t : halcion
estazolam : t : prosom
chlordiazepoxide : c : librium
midazolam : - : versed
= hypnotic
zolpidem : t : ambien, edluar, intermezzo, zolpimist
eszopiclone : t : lunesta
zaleplon : c : sonata
ramelteon : t : rozerem
suvorexant? : t : belsomra?
melatonin : -
= anxiolytic
buspirone : t : buspar
hydroxyzine : - : vistaril, atarax
= antipsychotic
quetiapine : t : seroquel
aripiprazole : t : abilify
olanzapine : t : zyprexa
risperidone : t : risperdal
ziprasidone : c : geodon
lurasidone : t : latuda
haloperidol : - : haldol
= mood stabilizer
lithium : - : lithobid, eskalith
= proton pump inhibitor
omeprazole : c : prilosec
omeprazole/sodium bicarbonate : c : zegerid
esomeprazole : c : nexium
pantoprazole : t : protonix
lansoprazole : c : prevacid
dexlansoprazole : c : dexilant, kapidex
rabeprazole : t : aciphex
= H2 blocker
ranitidine : - : zantac, deprizine?
famotidine : t : pepcid
cimetidine : t : tagamet
= gastrointestinal agent
sucralfate : t : carafate
misoprostol : t : cytotec
dicyclomine : - : bentyl
hyoscyamine : - : levsin
simethicone : - : gas x, gaviscon, mylicon
loperamide : - : imodium
calcium carbonate : - : tums
probiotic : - : probiotics, culturelle?
glycopyrrolate : t : robinul
= laxative
docusate : - : colace, dss, surfak, dok?
docusate/senna : t : senokot s, senna s, peri colace, senna plus, laxacin?
senna : t : senokot, sennosides, senokot
polyethylene glycol : - : miralax, glycolax?, peg 3350, golytely
lactulose : - : enulose, kristalose?
bisacodyl : - : dulcolax
lubiprostone : c : amitiza
linaclotide : c : linzess?
psyllium : - : metamucil
magnesium citrate : - : citrate of magnesia
magnesium hydroxide : -
= antiemetic
ondansetron : - : zofran
promethazine : - : phenergan
metoclopramide : t : reglan
prochlorperazine : - : compazine
trimethobenzamide : c : tigan
meclizine : t : antivert, bonine
scopolamine : p : transderm scop
aprepitant : c : emend
dronabinol : c : marinol
= triptan
sumatriptan : - : imitrex, alsuma, zecuity?, sumavel
sumatriptan/naproxen : t : treximet?
rizatriptan : t : maxalt
zolmitriptan : - : zomig
eletriptan : t : relpax
naratriptan : t : amerge
frovatriptan : t : frova
almotriptan : t : axert
= migraine agent
dihydroergotamine : - : migranal, dhe 45
isometheptene/dichloralphenazone/acetaminophen : c : midrin
erenumab? : - : aimovig?
= corticosteroid
methylprednisolone : - : medrol, depo medrol, solu medrol
prednisone : t : deltasone, rayos?
prednisolone : - : orapred
dexamethasone : - : decadron
triamcinolone : - : kenalog, aristospan
betamethasone : - : celestone, diprolene
hydrocortisone : - : cortef
cortisone : -
fluticasone : - : flonase, flovent
= antibiotic
cephalexin : c : keflex
cefadroxil : - : duricef
cefazolin : - : ancef
ceftriaxone : - : rocephin
amoxicillin : - : amoxil
amoxicillin/clavulanate : t : augmentin
azithromycin : - : zithromax, z pak, zpak?
ciprofloxacin : t : cipro
levofloxacin : t : levaquin
sulfamethoxazole/trimethoprim : t : bactrim, septra
doxycycline : - : vibramycin
clindamycin : - : cleocin
vancomycin : - : vancocin
metronidazole : - : flagyl
nitrofurantoin : c : macrobid
mupirocin : - : bactroban
bacitracin : -
linezolid : - : zyvox
penicillin : -
gentamicin : -
= antifungal
terbinafine : - : lamisil
fluconazole : t : diflucan
clotrimazole : - : lotrimin
= antiviral
acyclovir : - : zovirax
valacyclovir : t : valtrex
= ED agent
sildenafil : t : viagra, revatio
tadalafil : t : cialis
vardenafil : t : levitra, staxyn
avanafil? : t : stendra?
alprostadil : - : caverject, edex, muse
= hormone
testosterone : - : androgel, testim, axiron?, androderm, fortesta?, depo testosterone, aveed
levothyroxine : t : synthroid, levoxyl
estradiol : -
anastrozole : t : arimidex
= antihypertensive
lisinopril : t : zestril, prinivil
lisinopril/hydrochlorothiazide : t : zestoretic
losartan : t : cozaar
losartan/hydrochlorothiazide : t : hyzaar
valsartan : t : diovan
amlodipine : t : norvasc
amlodipine/benazepril : c : lotrel
metoprolol : t : lopressor, toprol
atenolol : t : tenormin
carvedilol : - : coreg
propranolol : - : inderal
clonidine : - : catapres
prazosin : c : minipress
terazosin : - : hytrin
hydralazine : t : apresoline
= diuretic
hydrochlorothiazide : - : hctz, microzide
furosemide : t : lasix
chlorthalidone : t
spironolactone : t : aldactone
triamterene/hydrochlorothiazide : - : dyazide, maxzide
= cardiovascular agent
nitroglycerin : - : nitrostat
isosorbide : - : imdur
= lipid-lowering agent
atorvastatin : t : lipitor
simvastatin : t : zocor
rosuvastatin : t : crestor
pravastatin : t : pravachol
ezetimibe : t : zetia
niacin : - : niaspan
omega 3 : - : lovaza?, fish oil, omega 3 fatty acids
= antidiabetic
metformin : t : glucophage
glipizide : t : glucotrol
glyburide : t : diabeta
sitagliptin : t : januvia
insulin : - : lantus, humalog, novolog, levemir
= anticoagulant
warfarin : t : coumadin
enoxaparin : - : lovenox
rivaroxaban : t : xarelto
apixaban? : t : eliquis?
dabigatran : c : pradaxa
heparin : -
= antiplatelet
clopidogrel : t : plavix
= stimulant
modafinil : t : provigil
armodafinil? : t : nuvigil
methylphenidate : - : ritalin, concerta
amphetamine/dextroamphetamine : - : adderall
lisdexamfetamine : c : vyvanse
phentermine : - : adipex
= ADHD agent
atomoxetine : c : strattera
= antihistamine
diphenhydramine : - : benadryl, dicopanol?
loratadine : t : claritin
cetirizine : t : zyrtec
fexofenadine : t : allegra
cyproheptadine : - : periactin
= respiratory agent
albuterol : - : proair, ventolin, proventil
fluticasone/salmeterol : - : advair
montelukast : t : singulair
= urologic agent
tamsulosin : c : flomax
oxybutynin : - : ditropan
tolterodine : - : detrol
solifenacin : t : vesicare
mirabegron? : t : myrbetriq?
phenazopyridine : t : pyridium
finasteride : t : proscar
bethanechol : t : urecholine
= gout agent
colchicine : t : colcrys
allopurinol : t : zyloprim
= osteoporosis agent
alendronate : t : fosamax
calcitonin : - : miacalcin
teriparatide : * : forteo
= antirheumatic
hydroxychloroquine : t : plaquenil
methotrexate : -
adalimumab : * : humira
etanercept : * : enbrel
infliximab : * : remicade
= dementia agent
memantine? : - : namenda?
dextromethorphan/quinidine : c : nuedexta
= anti-Parkinson agent
ropinirole : t : requip
pramipexole : t : mirapex
= smoking cessation agent
varenicline : t : chantix
nicotine : - : nicoderm, nicorette
= local anesthetic
lidocaine : - : xylocaine
bupivacaine : - : marcaine, sensorcaine, exparel?
ropivacaine : - : naropin
prilocaine : -
tetracaine : -
benzocaine : -
= topical anesthetic
topical lidocaine : - : lidoderm, anecream?, lmx?, ztlido?, lidocare?
lidocaine/prilocaine : - : emla
lidocaine/menthol : - : terocin patch?, lidall?, synvexia?, lenza?, lidocaine and menthol
lidocaine/tetracaine : - : synera, pliaglis?
ethyl chloride : - : gebauer
= topical analgesic
capsaicin : - : qutenza, zostrix, capzasin
methyl salicylate/menthol : - : salonpas?, menthoderm?, kera tek?, bengay, thera gesic, icy hot
methyl salicylate/menthol/capsaicin/lidocaine : - : terocin?, lidopro?
methyl salicylate/menthol/capsaicin : - : medrox?, dendracin?, ultracin?, new terocin?, exoten c?, medi derm
methyl salicylate/menthol/camphor : -
menthol/camphor : - : tiger balm
menthol : - : biofreeze
trolamine salicylate : - : aspercreme
methyl salicylate : -
camphor : -
capsaicin/menthol : - : capsaicin and menthol
= NMDA antagonist
ketamine : - : ketalar
dextromethorphan : -
= compounded topical
flurbiprofen/cyclobenzaprine : - : fluriflex?
tramadol/gabapentin/menthol/camphor/capsaicin : - : tghot?, tg hot?
= compounding ingredient
pentoxifylline : -
dimethyl sulfoxide : - : dmso
= cannabinoid
medical marijuana : - : medical cannabis, cannabis, marijuana, cannabidiol, cbd oil, thc
= supplement
glucosamine : -
glucosamine/chondroitin : - : cosamin, glucosamine and chondroitin, chondroitin, glucosamine chondroitin, genicin?, osteo bi flex
methylsulfonylmethane? : - : msm?
vitamin d : - : vitamin d3, vitamin d2, cholecalciferol, ergocalciferol, drisdol
vitamin b12 : - : cyanocobalamin, b12, b 12, vitamin b 12, methylcobalamin
vitamin b6 : - : pyridoxine
vitamin b complex : - : b complex
vitamin c : - : ascorbic acid
multivitamin : - : multivitamins
folic acid : t
calcium : -
magnesium : -
potassium chloride : - : k dur, klor con
iron : - : ferrous sulfate
turmeric : - : curcumin
coenzyme q10 : - : coq10
Somnicin? : c
= medical food
Theramine? : c
Sentra PM? : c : sentra?
Sentra AM? : c
GABAdone? : c
Trepadone? : c
Hypertensa? : c
AppTrim? : c
Pulmona? : c
Percura? : c
Limbrel? : c : flavocoxid?
Deplin? : - : l methylfolate?
Cerefolin? : -
Metanx? : -
Vasculera? : -
= wound care agent
silver sulfadiazine : - : silvadene
= intrathecal analgesic
ziconotide : - : prialt
= botulinum toxin
onabotulinumtoxinA : * : botox, onabotulinumtoxina, botulinum
abobotulinumtoxinA : * : dysport, abobotulinumtoxina
incobotulinumtoxinA? : * : xeomin, incobotulinumtoxina?
= viscosupplement
hyaluronic acid : * : hyaluronate, synvisc, euflexxa?, orthovisc?, supartz, hyalgan, gel one, monovisc?, gelsyn?, durolane?, sodium hyaluronate, hylan, viscosupplementation, visco supplementation, viscosupplement, visco supplement, hyaluronan, hyaluronic, genvisc?, visco 3?
= ?
Ketophene? : -
`;
