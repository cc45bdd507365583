/**
 * Reviewer specialties that the team's memory keeps, by the names the letters use for board certifications.
 * Anything else a letter prints in that place is not kept: the store takes no free words but the request.
 */
export const SPECIALTIES = [
  'Acupuncture',
  'Addiction Medicine',
  'Allergy and Immunology',
  'Anesthesiology',
  'Cardiovascular Disease',
  'Chiropractic',
  'Clinical Psychology',
  'Dentistry',
  'Dermatology',
  'Emergency Medicine',
  'Endocrinology',
  'Family Practice',
  'Gastroenterology',
  'General Surgery',
  'Geriatric Medicine',
  'Hand Surgery',
  'Hematology',
  'Hospice and Palliative Medicine',
  'Infectious Disease',
  'Internal Medicine',
  'Interventional Spine',
  'Medical Toxicology',
  'Nephrology',
  'Neurological Surgery',
  'Neurology',
  'Neuromuscular Medicine',
  'Neuropsychology',
  'Nuclear Medicine',
  'Obstetrics and Gynecology',
  'Occupational Medicine',
  'Oncology',
  'Ophthalmology',
  'Oral and Maxillofacial Surgery',
  'Orthopedic Surgery',
  'Osteopathic Manipulative Medicine',
  'Otolaryngology',
  'Pain Management',
  'Pain Medicine',
  'Pediatric Rehabilitation Medicine',
  'Pediatrics',
  'Physical Medicine and Rehabilitation',
  'Physical Therapy',
  'Plastic Surgery',
  'Podiatry',
  'Preventive Medicine',
  'Psychiatry',
  'Psychology',
  'Public Health',
  'Public Health and General Preventive Medicine',
  'Pulmonary Disease',
  'Radiology',
  'Rheumatology',
  'Sleep Medicine',
  'Spinal Cord Injury Medicine',
  'Spine Surgery',
  'Sports Medicine',
  'Surgery',
  'Surgical Critical Care',
  'Thoracic Surgery',
  'Toxicology',
  'Urology',
  'Vascular Surgery',
] as const;

export type Specialty = (typeof SPECIALTIES)[number];

const BY_NAME = new Map<string, Specialty>(SPECIALTIES.map((name) => [fold(name), name]));
const OTHER_NAMES: readonly (readonly [string, Specialty])[] = [
  ['Family Medicine', 'Family Practice'],
  ['Orthopaedic Surgery', 'Orthopedic Surgery'],
  ['Neurosurgery', 'Neurological Surgery'],
  ['Chiropractor', 'Chiropractic'],
  ['Pulmonary Medicine', 'Pulmonary Disease'],
  ['Podiatric Surgery', 'Podiatry'],
];
for (const [printed, name] of OTHER_NAMES) BY_NAME.set(fold(printed), name);

/** The specialty of a printed certification ("Physical Medicine & Rehabilitation"); null where it is none we know. */
export function specialtyOf(printed: string): Specialty | null {
  return BY_NAME.get(fold(printed)) ?? null;
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();
}
