/** Kinds of doctors: with "evaluation", "consultation" or "referral" they name an evaluation. */
export const SPECIALTIES = `
spine surgery : spine surgeon, spinal surgeon, spinal surgery, ortho spine surgeon, orthopedic spine surgeon, ortho spine, spine specialist, orthopedic spine
neurosurgery : neurosurgeon, neurosurgical, neuro surgeon
neurology : neurologist, neurological, neuro
orthopedic surgery : orthopedic, orthopedist, ortho, orthopedic surgeon, orthopaedic, orthopaedic surgeon, orthopaedic surgery
pain management : pain management specialist, pain medicine, pain specialist, pain management physician, pain medicine specialist, pain doctor
hand surgery : hand surgeon, hand specialist
podiatry : podiatrist, podiatric, foot and ankle specialist, foot and ankle surgeon, foot specialist
physiatry : physiatrist, physical medicine and rehabilitation, pm and r, pm r
internal medicine : internist, internal medicine specialist, internal medicine doctor
general surgery : general surgeon
vascular surgery : vascular surgeon
plastic surgery : plastic surgeon
hip replacement : hip replacement specialist
rheumatology : rheumatologist
cardiology : cardiologist
gastroenterology : gastroenterologist, gi, gi specialist, gi doctor
urology : urologist, urological
nephrology : nephrologist
pulmonology : pulmonologist, pulmonary
endocrinology : endocrinologist
hematology : hematologist
infectious disease : infectious disease specialist
dermatology : dermatologist
ophthalmology : ophthalmologist, optometrist, ophthalmologic, ophthalmological
otolaryngology : ent, ear nose and throat, otolaryngologist
dentistry :
gynecology : gynecologist, ob gyn
family practice : primary care physician, primary care, family physician
toxicology : toxicologist
surgery : surgeon
occupational medicine :
hernia surgery :
shoulder specialist :
knee specialist :
`;
