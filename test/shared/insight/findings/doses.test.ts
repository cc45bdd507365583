import { describe, expect, it } from 'vitest';
import { findingsOf } from '../compose.ts';

const told = (clinical: string, request: string, rationale?: string) =>
  findingsOf({ clinical, items: [{ request, ...(rationale ? { rationale } : {}) }] }).map(
    ({ code, words }) => [code, words.at(-1)] as const,
  );

describe('a disputed dose', () => {
  it('that differs from the one prescribed is told with both places', () => {
    expect(
      findingsOf({
        clinical: 'The physician prescribed Tizanidine 2mg #90 at night. UR denied Tizanidine 4mg #90.',
        items: [{ request: 'Tizanidine 4 mg #90' }],
      }),
    ).toEqual([
      {
        code: 'strength-conflict',
        item: 1,
        message:
          'Item 1 disputes "Tizanidine 4 mg #90", but the clinical summary tells of "Tizanidine 2mg #90 at night": the strength differs.',
        words: ['Tizanidine 4 mg #90', 'Tizanidine 2mg #90 at night'],
      },
    ]);
  });

  it.each([
    [
      'The plan requests Zanaflex 4 mg #60.',
      'Tizanidine 4 mg #90',
      [['quantity-conflict', 'Zanaflex 4 mg #60']],
    ],
    ['The plan requests Zanaflex 4 mg #90.', 'Tizanidine 4 mg #90', []],
    ['She takes Tizanidine 2mg at night.', 'Tizanidine 4 mg #90', []],
    ['He prescribed Tizanidine 2mg and later Tizanidine 4mg.', 'Tizanidine 4 mg #90', []],
    ['UR modified a request for Tizanidine 2mg #30.', 'Tizanidine 4 mg #90', []],
    ['The physician prescribed Gabapentin 300 mg.', 'Tizanidine 4 mg #90', []],
    ['A refill of Norco 10-325mg #120 was requested.', 'Norco 10/325 mg #120', []],
  ])('in "%s" against "%s": %j', (clinical, request, expected) => {
    expect(told(clinical, request)).toEqual(expected);
  });

  it('that the verdict names otherwise is told', () => {
    expect(
      told(
        '',
        'Norco 10/325 mg #120',
        'Pain is the same. The request for Norco 5/325 mg #120 is not medically necessary.',
      ),
    ).toEqual([['strength-conflict', 'Norco 5/325 mg #120 is not medically necessary']]);
  });

  it('of a partial approval is any of its three quantities', () => {
    const printed =
      'Tizanidine 4mg #30 was the original request. Tizanidine 4mg #20 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Tizanidine 4mg #10';
    const items = [
      {
        printed,
        request: 'Tizanidine 4mg #10',
        original: 'Tizanidine 4mg #30',
        authorized: 'Tizanidine 4mg #20',
        rationale:
          'No spasm is noted by the provider. The request for Tizanidine 4mg #30 is not medically necessary.',
      },
    ];
    expect(findingsOf({ clinical: 'The provider requested Tizanidine 4mg #30.', items })).toEqual([]);
  });
});

describe('a number of visits', () => {
  it('that differs from the one requested is told', () => {
    expect(
      told('The plan includes a physical therapy request of 8 sessions.', 'Physical therapy, 6 sessions'),
    ).toEqual([['quantity-conflict', '8 sessions']]);
  });

  it.each([
    'The plan includes a physical therapy request of 6 sessions.',
    'She requests more physical therapy and has completed 8 sessions.',
    'UR approved 4 sessions of the physical therapy request.',
  ])('is no conflict in "%s"', (clinical) => {
    expect(told(clinical, 'Physical therapy, 6 sessions')).toEqual([]);
  });
});
