import { describe, expect, it } from 'vitest';
import type { Treatment } from '../../../shared/api/contract.ts';
import { readTreatment } from '../../../shared/treatment/index.ts';

/** What was read, without the fields that stayed null. */
function read(words: string): Partial<Treatment> {
  const entries = Object.entries(readTreatment(words).treatment).filter(([, value]) => value !== null);
  return Object.fromEntries(entries);
}

describe('a cream', () => {
  it('of several drugs is a compounded topical with one strength an ingredient', () => {
    expect(read('Ketoprofen 12%, lidocaine 6%, tizanidine 3% in cream base 90 grams')).toEqual({
      category: 'pharmaceutical',
      name: 'ketoprofen/lidocaine/tizanidine',
      drugClass: 'compounded topical',
      strength: '12%/6%/3%',
      quantity: 90,
      unit: 'g',
    });
  });

  it.each([
    ['Baclofen 3%/Amitriptyline 4%/Dextromethorphan 6%', '3%/4%/6%'],
    ['Ketoprofen 12% / Lidocaine 6% / Tizanidine 3% / 90 gm. cream', '12%/6%/3%'],
    ['Ketoprofen/Lidocaine 12%/6% cream', '12%/6%'],
    ['12% ketoprofen, 6% lidocaine cream', '12%/6%'],
    ['Menthol 7%, Lidocaine 3% patch', '3%/7%'],
    ['Terocin (methyl salicylate 20%, capsaicin 0.05%, menthol 7%, lidocaine 3%)', '20%/7%/0.05%/3%'],
    ['Ketoprofen, lidocaine 6%, tizanidine 3% cream', undefined],
    ['Ketoprofen, lidocaine 6%, tizanidine 3%, base 4%', undefined],
    ['Lidocaine/ketoprofen 6% cream', undefined],
    ['Lidocaine and menthol 3%/7% patch', '3%/7%'],
    ['Fluriflex 12/8% cream', '12/8%'],
    ['Medrox 3/7/20% ointment', undefined],
    ['Terocin 90 ml: capsaicin 0.05%, methyl salicylate 20%, menthol 7%, lidocaine 3%', undefined],
  ])('of %s has the strengths of its name in number and order, or none', (words, strength) =>
    expect(read(words).strength).toBe(strength),
  );

  it.each([
    'Ketoprofen 12%, Zzyzxine 6% cream 90 gm',
    'Zzyzxine 6%/Ketoprofen 12% cream 90 gm',
    'Ketoprofen 12%, Lidocaine 3% and Zzyzxine 6% cream 90 gm',
  ])('with one of an unknown name, %s, is a compounded topical without a name', (words) =>
    expect(read(words)).toEqual({
      category: 'pharmaceutical',
      drugClass: 'compounded topical',
      quantity: 90,
      unit: 'g',
    }),
  );
});
