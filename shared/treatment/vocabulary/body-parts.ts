/** Parts of the body as requests name them: `name : other word, …`. A `/` before a name: it has no left or right. */
export const BODY_PARTS = `
/cervical spine : cervical, c spine, cervical region, cervical area, cervical back
/thoracic spine : thoracic, t spine, thoracic region, dorsal spine, midback, mid back
/lumbar spine : lumbar, l spine, lumbar region, lumbar back, lumbar area
/lumbosacral spine : lumbosacral, lumbar sacral, lumbo sacral, ls spine
/low back : lower back, lowback
/upper back :
/back :
/neck :
/spine : whole spine, full spine
/sacrum : sacral
/coccyx : tailbone
/head : skull
/brain :
/face : facial
/jaw : tmj, mandible
/chest :
/abdomen : abdominal
/pelvis : pelvic
sacroiliac joint : si joint, sij, sacroiliac, sacro iliac joint
shoulder :
clavicle : collarbone
scapula : 
upper arm :
elbow :
forearm :
wrist :
hand :
finger : digit, ring finger, long finger, middle finger, index finger, little finger, small finger
thumb :
arm :
upper extremity : ue
lower extremity : le
hip :
groin :
buttock : gluteal
thigh :
knee :
leg :
lower leg :
calf :
ankle :
foot : feet
heel :
toe : great toe
rib :
eye :
ear :
trapezius :
radius : distal radius
extremity :
`;
