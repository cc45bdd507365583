import { describe, expect, it } from 'vitest';
import { readTreatment } from '../../../shared/treatment/index.ts';

describe('refills', () => {
  it.each([
    ['Meloxicam 15 mg three (3) refills', null, 3],
    ['Meloxicam 15 mg plus one (1) refill', null, 1],
    ['Meloxicam 15 mg forty-five (45) one (1) refill', 45, 1],
    ['Meloxicam 15 mg forty-five (45) with two (2) refills', 45, 2],
    ['Meloxicam 15 mg forty-five (45) refills two (2)', 45, 2],
    ['Meloxicam 15 mg forty-five (45) refills: 2', 45, 2],
    ['Meloxicam 15 mg forty-five (45) refill x2', 45, 2],
    ['Meloxicam 15 mg forty-five (45) no refills', 45, 0],
    ['Meloxicam 15 mg 2 refills #45', 45, 2],
    ['Meloxicam 15 mg 2 refills 45 tablets', 45, 2],
  ])('are kept apart from the quantity in "%s"', (words, quantity, refills) => {
    const { treatment } = readTreatment(words);
    expect([treatment.quantity, treatment.refills]).toEqual([quantity, refills]);
  });
});
