import { describe, expect, it } from 'vitest';
import { readTreatment } from '../../../shared/treatment/index.ts';

describe('T3, T4, C3 and C4', () => {
  it.each([
    ['C3 laminoplasty with CBC', 'C3'],
    ['C3 laminectomy, C4 foraminotomy; pre-op labs: CBC, CMP', 'C3, C4'],
    ['T3 facet injection, pre-op labs', 'T3'],
    ['Physical therapy for T3', 'T3'],
    ['Acupuncture at C3', 'C3'],
    ['EMG of C3', 'C3'],
    ['T4 NCV', 'T4'],
    ['Brace for pain from the T4 level', 'T4'],
  ])('are levels of the spine in "%s"', (words, levels) =>
    expect(readTreatment(words).treatment.bodyPart).toBe(levels),
  );

  it.each([
    'L2-3 laminectomy, pre-op labs: CBC, T4',
    'L2-3 laminectomy with TSH, T4',
    'Fusion L2-3, T4 labs',
  ])('are values of a laboratory in "%s"', (words) =>
    expect(readTreatment(words).treatment.bodyPart).toBe('L2-3'),
  );

  it.each([
    'CBC, T4 and chest x-ray',
    'T3, T4 labs and trigger point injection',
    'Labs: T3 and T4; physical therapy',
    'Serum C3, C4',
    'T4 level, CBC',
  ])('are no levels in "%s"', (words) =>
    expect(readTreatment(words).treatment.bodyPart ?? '').not.toMatch(/[CT][34]/),
  );
});
