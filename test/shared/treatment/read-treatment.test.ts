import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Treatment } from '../../../shared/api/contract.ts';
import { readItemTreatment, readTreatment } from '../../../shared/treatment/index.ts';

/** What was read, without the fields that stayed null. */
function read(words: string): Partial<Treatment> {
  const entries = Object.entries(readTreatment(words).treatment).filter(([, value]) => value !== null);
  return Object.fromEntries(entries);
}

describe('a drug', () => {
  it('is read by its brand: generic name, class, strength, quantity and the form that is counted', () => {
    expect(read('Norco 5/325mg #84')).toEqual({
      category: 'pharmaceutical',
      name: 'hydrocodone/acetaminophen',
      drugClass: 'opioid',
      strength: '5/325 mg',
      quantity: 84,
      unit: 'tablet',
    });
  });

  it.each([
    ['Acetaminophen-hydrocodone 325/5 mg', 'hydrocodone/acetaminophen'],
    ['Hydrocodone bitartrate/APAP 5-325 mg', 'hydrocodone/acetaminophen'],
    ['Oxycodone-APAP 5-325 mg #12', 'oxycodone/acetaminophen'],
    ['Lorazepam (Ativan) 1 mg', 'lorazepam'],
    ['Tylenol #3 #20', 'acetaminophen/codeine'],
    ['Tylenol 500 mg #20', 'acetaminophen'],
    ['Post-op Percocet 5/325 mg', 'oxycodone/acetaminophen'],
    ['Oxycodone 5/325 #8', 'oxycodone/acetaminophen'],
    ['Oxycodone 5 mg #8', 'oxycodone'],
    ['Norco and Soma', 'hydrocodone/acetaminophen'],
    ['Baclofen 5 mg, Etodolac 400 mg', 'baclofen'],
  ])('%s is %s', (words, name) => expect(read(words).name).toBe(name));

  it.each([
    ['Tramadol 50-100 mg', '50-100 mg'],
    ['Norco 5/325 #9', '5/325 mg'],
    ['Fentanyl patch 12 mcg/hr', '12 mcg/hr'],
    ['Capsaicin .025% cream', '0.025%'],
    ['Vitamin D 50,000 units', '50000 units'],
    ['Tramadol 50 #9', undefined],
  ])('%s has the strength %s', (words, strength) => expect(read(words).strength).toBe(strength));

  it.each([
    ['Gabapentine 300 mg', 'gabapentin'],
    ['Cyclobenzaprin 7.5 mg', 'cyclobenzaprine'],
    ['Omeprazloe 20 mg', 'omeprazole'],
    ['Acupunture, 4 visits', 'acupuncture'],
  ])('%s is read in spite of one wrong letter as %s', (words, name) => expect(read(words).name).toBe(name));

  it('is never taken for another drug whose name lies close', () => {
    for (const [words, name] of [
      ['Hydroxyzine', 'hydroxyzine'],
      ['Hydralazine', 'hydralazine'],
      ['Clonidine', 'clonidine'],
      ['Prednisone', 'prednisone'],
      ['Prednisolone', 'prednisolone'],
      ['Toradol', 'ketorolac'],
      ['Tramadol', 'tramadol'],
    ] as const) {
      expect(read(words).name).toBe(name);
    }
    expect(read('Ambient light').name).toBeUndefined();
  });

  it('on the skin has the class that guidelines give it there', () => {
    expect(read('Voltaren gel 1%').drugClass).toBe('topical NSAID');
    expect(read('Voltaren 75 mg').drugClass).toBe('NSAID');
    expect(read('Lidocaine 5% patch').drugClass).toBe('topical anesthetic');
  });

  it('given by needle is an injection', () => {
    expect(read('Toradol 30 mg IM injection').category).toBe('injection');
    expect(read('Botox 155 units')).toMatchObject({ category: 'injection', strength: '155 units' });
    expect(read('Toradol 10 mg tablets').category).toBe('pharmaceutical');
  });

  it('of an unknown name is a pharmaceutical and nothing more', () => {
    expect(read('Zzyzxol 25 mg #30')).toEqual({
      category: 'pharmaceutical',
      strength: '25 mg',
      quantity: 30,
    });
  });

  it.each([
    ['45 Baclofen 10 mg', 45],
    ['Ninety (90) Baclofen 10 mg', 90],
    ['Retrospective: 45 Baclofen 10 mg', 45],
    ['45 Tylenol #4 with 1 refill', 45],
    ['Baclofen 10 mg, one q 8h prn, one hundred five (105)', 105],
    ['10 Baclofen', undefined],
    ['2 Baclofen 10 mg', undefined],
    ['45 Baclofen 10 mg #15', 15],
  ])('%s is counted %s', (words, quantity) => expect(read(words).quantity).toBe(quantity));

  it('keeps refills, frequency and dose apart from the quantity', () => {
    expect(read('Tizanidine 2 mg, take one tablet twice daily #45 Refills: 2')).toMatchObject({
      quantity: 45,
      refills: 2,
      frequency: '2 times a day',
    });
    expect(read('Two refills of Meloxicam 15 mg #28')).toMatchObject({ quantity: 28, refills: 2 });
    expect(read('Meloxicam 15 mg #28 no refills').refills).toBe(0);
  });
});

describe('a service', () => {
  it.each([
    ['MRI of the right ankle without contrast', 'diagnostic', 'MRI'],
    ['EMG (electromyography)/NCS of the legs', 'diagnostic', 'EMG/NCV'],
    ['Pre-op labs: CBC', 'diagnostic', 'complete blood count'],
    ['Urine toxicology screening', 'diagnostic', 'urine drug screen'],
    ['Ultrasound of the left wrist', 'diagnostic', 'ultrasound'],
    ['Ultrasound 2 times 5', 'rehabilitation', 'therapeutic ultrasound'],
    ['Pool therapy twice a week for three weeks', 'rehabilitation', 'aquatic therapy'],
    ['A 20 day functional restoration program', 'rehabilitation', 'functional restoration program'],
    ['Referral to physical therapy', 'rehabilitation', 'physical therapy'],
    ['Transforaminal ESI left L3-4', 'injection', 'epidural steroid injection'],
    ['Ultrasound-guided cortisone injection', 'injection', 'corticosteroid injection'],
    ['Placement of a baclofen pump', 'surgery', 'intrathecal baclofen pump'],
    ['Trial of a dorsal column stimulator', 'surgery', 'spinal cord stimulator'],
    ['L3-4 laminectomy and fusion', 'surgery', 'spinal fusion'],
    ['H-wave device, 30 day rental', 'equipment', 'H-wave unit'],
    ['Sleep study consult', 'evaluation', 'sleep study consultation'],
    ['Ultrasound guided left hip injection', 'injection', 'injection'],
    ['NESP-R program', 'rehabilitation', 'functional restoration program'],
    ['Neurosurgeon evaluation', 'evaluation', 'neurosurgery consultation'],
    ['Follow up with a hand surgeon', 'evaluation', 'hand surgery follow-up visit'],
    ['Physical therapy evaluation', 'evaluation', 'physical therapy evaluation'],
    ['Physical therapy evaluation and treatment 2x3', 'rehabilitation', 'physical therapy'],
    ['Psych eval', 'psychological', 'psychological evaluation'],
    ['Caregiver 3 hours a day', 'home-care', 'home health care'],
    ['R.N. visits twice a week for 2 weeks: wound vac', 'home-care', 'nursing visits'],
    ['L.V.N. visits, 4', 'home-care', 'nursing visits'],
    ['M.R.I. of the ankle', 'diagnostic', 'MRI'],
    ['T.E.N.S. unit', 'equipment', 'TENS unit'],
    ['Rides by taxi to appointments', 'other', 'transportation'],
    ['Six months of gym membership', 'other', 'gym membership'],
  ])('%s is %s: %s', (words, category, name) => expect(read(words)).toMatchObject({ category, name }));

  it('that the vocabulary does not know stays unread', () => {
    expect(read('Quantum flux balancing')).toEqual({});
    expect(read('')).toEqual({});
  });
});

describe('how often and how long', () => {
  it.each([
    ['Acupuncture twice a week for 3 weeks', '2 times a week', '3 weeks', 6],
    ['PT 3xwk x 2wks', '3 times a week', '2 weeks', 6],
    ['Chiropractic three times weekly for two weeks', '3 times a week', '2 weeks', 6],
    ['PT 2-3 times a week for 4 weeks', '2-3 times a week', '4 weeks', undefined],
    ['PT 2 times a week for 4 to 6 weeks', '2 times a week', '4-6 weeks', undefined],
    ['PT 3 x 5', undefined, undefined, 15],
    ['PT 9 sessions, 3 times a week for 3 weeks', '3 times a week', '3 weeks', 9],
    ['Home health aide 4 hours a day, 5 days a week for 6 weeks', '4 hours a day', '6 weeks', undefined],
    ['Follow-up visit in 6 weeks', undefined, undefined, undefined],
    ['PT 1-2 x 4-5 weeks', undefined, '4-5 weeks', undefined],
    ['PT 1-2 x 4', undefined, undefined, undefined],
    ['PT two to three times 4 weeks', undefined, '4 weeks', undefined],
    ['PT 3 x 4 or 5', undefined, undefined, undefined],
    ['PT 3 x 4 - 12 visits', undefined, undefined, 12],
    ['PT 3 x 4 - 2 modalities', undefined, undefined, 12],
    ['PT 3x4 to two body parts', undefined, undefined, 12],
    ['PT 3 x 4 - 6 areas', undefined, undefined, 12],
    ['PT 3 x 4 - 2 visits', undefined, undefined, undefined],
    ['PT 3 x 4-5 lumbar', undefined, undefined, undefined],
    ['Home health aide 3 hrs/day x 5 days x 2 weeks', '3 hours a day', '2 weeks', undefined],
    ['Home health aide 3 hours x 5 days x 2 weeks', undefined, '2 weeks', undefined],
    ['Baclofen 10 mg QTY: 45 Refills: 0 Days: 15', undefined, '15 days', 45],
    ['Baclofen 10 mg Days: 15 QTY: 45', undefined, '15 days', 45],
    ['Baclofen 10 mg #45 Days supply: 15', undefined, '15 days', 45],
    ['Baclofen 10 mg #45, 15 day supply', undefined, '15 days', 45],
    ['Baclofen 10 mg #45 Refills: 2 days: 15', undefined, '15 days', 45],
    ['PT visits per week: 2, weeks: 3', undefined, '3 weeks', undefined],
  ])('%s', (words, frequency, duration, quantity) => {
    const treatment = read(words);
    expect([treatment.frequency, treatment.duration, treatment.quantity]).toEqual([
      frequency,
      duration,
      quantity,
    ]);
  });
});

describe('where on the body', () => {
  it.each([
    ['MRI of the left hip', 'hip', 'left'],
    ['X-rays right wrist and hand', 'wrist, hand', 'right'],
    ['PT left hand, right leg', 'left hand, right leg', undefined],
    ['PT lumbar spine and left hip', 'lumbar spine, left hip', undefined],
    ['Left and right ankle braces', 'ankle', 'bilateral'],
    ['EMG BUE', 'upper extremities', 'bilateral'],
    ['MRI knee (R) without contrast', 'knee', 'right'],
    ['MRI of the fingers of the left hand', 'finger, hand', 'left'],
    ['Facet injection right L2-L3 and L3-L4', 'L2-3, L3-4', 'right'],
    ['MRI L spine', 'lumbar spine', undefined],
    ['Spine surgeon consultation', undefined, undefined],
    ['Knee scooter', undefined, undefined],
    ['X-ray of the L.S. spine', 'lumbosacral spine', undefined],
    ['Facet injection T3-4', 'T3-4', undefined],
    ['Vertebroplasty T4', 'T4', undefined],
    ['MBB right C3, C4', 'C3, C4', 'right'],
    ['MRI at T4', 'T4', undefined],
    ['PT for pain at T4 and T6', 'T4, T6', undefined],
    ['Labs: lipid panel, TSH, T3 and free T4', undefined, undefined],
    ['Reverse T3', undefined, undefined],
    ['Complement C3 and C4', undefined, undefined],
    ['NESP-R program', undefined, undefined],
  ])('%s', (words, bodyPart, side) => {
    expect([read(words).bodyPart, read(words).side]).toEqual([bodyPart, side]);
  });
});

describe('the date of service', () => {
  it.each([
    ['Retrospective Naproxen 550 mg #60 DOS: 2/29/16', '2016-02-29'],
    ['Retrospective urine drug screen (DOS 11/05/2015)', '2015-11-05'],
    ['Urine drug screen performed on 1/2/2017', '2017-01-02'],
    ['Naproxen DOS: 2/30/16', undefined],
    ['Norco 10/325 mg #60', undefined],
  ])('%s', (words, date) => expect(read(words).dateOfService).toBe(date));

  it('of the original request counts for the part of it that is in dispute', () => {
    const item = {
      printed: 'whole sentence',
      request: 'with shoulder sling',
      original: 'Retrospective: rotator cuff repair with shoulder sling DOS 3/4/2016',
    };
    expect(readItemTreatment(item)).toMatchObject({ name: 'sling', dateOfService: '2016-03-04' });
  });
});

describe('any words at all', () => {
  const anyWords = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          '#',
          '10',
          '/',
          'mg',
          'x',
          'PT',
          'weeks',
          '-',
          'Norco',
          'left',
          'L4',
          '(',
          'times',
          '%',
          'constructor',
          '__proto__',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(' ')),
  );

  it('read as a treatment of the contract, twice the same, with spans inside the words', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const first = readTreatment(words);
        expect(Treatment.parse(first.treatment)).toEqual(first.treatment);
        expect(readTreatment(words)).toEqual(first);
        for (const [field, [start, end]] of Object.entries(first.spans)) {
          expect(0 <= start && start < end && end <= words.length, `${field} of ${words}`).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('are read in time that grows with their length, not with its square', () => {
    for (const piece of ['1 ', '2 x ', 'left ', '10/', 'PT 2 times a week ', '#', 'a ', 'electro']) {
      const started = performance.now();
      readTreatment(piece.repeat(20_000));
      expect(performance.now() - started, piece).toBeLessThan(10_000);
    }
  }, 90_000);
});
