import { describe, expect, it } from 'vitest';
import { findingsOf } from '../compose.ts';

const codes = (story: Parameters<typeof findingsOf>[0]) => findingsOf(story).map((finding) => finding.code);
const CASE = 'The patient has no deficit on examination.';

describe('an outcome against its conclusion', () => {
  it('is told with both places', () => {
    expect(
      findingsOf({
        items: [
          {
            request: 'Lumbar brace',
            outcome: 'upheld',
            rationale: `${CASE} The request is medically necessary.`,
            conclusion: 'medically-necessary',
          },
        ],
      }),
    ).toEqual([
      {
        code: 'outcome-conclusion-conflict',
        item: 1,
        message: 'Item 1 is printed as upheld, but its rationale concludes that it is medically necessary.',
        words: ['upheld', 'The request is medically necessary.'],
      },
    ]);
  });

  it.each([
    ['upheld', 'not-medically-necessary', 'The request is not medically necessary.'],
    ['overturned', 'medically-necessary', 'The request is medically necessary.'],
    // Whoever read the conclusion stumbled over "without": plain words do not bear it out.
    ['overturned', 'not-medically-necessary', 'MRI without contrast is medically necessary.'],
  ] as const)('%s and %s do not clash in "%s"', (outcome, conclusion, verdict) => {
    expect(
      codes({ items: [{ request: 'MRI', outcome, conclusion, rationale: `${CASE} ${verdict}` }] }),
    ).toEqual([]);
  });
});

describe('a body part', () => {
  it.each([
    ['MRI of the right knee', 'The request for MRI of the left knee is not medically necessary.', true],
    ['MRI of the right elbow', 'The patient does not meet criteria for a shoulder MRI.', true],
    ['MRI of the lumbar spine', 'The request for MRI of the low back is not medically necessary.', false],
    ['MRI of the right knee', 'The request for MRI of the right knee is not medically necessary.', false],
    ['MRI of the right knee', 'The request for MRI is not medically necessary.', false],
    ['MRI of the right knee', 'The ODG supports shoulder MRI where surgery is planned.', false],
    ['MRI of the spine', 'The request for lumbar MRI is not medically necessary.', false],
    ['Physical therapy, right knee', 'He tells of left shoulder pain since the fall.', false],
  ])('%s: "%s" differs: %s', (request, sentence, differs) => {
    expect(codes({ items: [{ request, rationale: `${CASE} ${sentence}` }] })).toEqual(
      differs ? ['body-part-conflict'] : [],
    );
  });

  it('of another item of the letter is no conflict while the request is weighed', () => {
    const items = [
      { request: 'MRI of the right elbow', rationale: `${CASE} There is no need for a shoulder MRI either.` },
      { request: 'MRI of the left shoulder', rationale: CASE },
    ];
    expect(codes({ items })).toEqual([]);
  });
});

describe('duplicate items', () => {
  it('are told with all their places', () => {
    expect(
      findingsOf({ items: [{ request: 'MRI of the right knee' }, { request: 'Right knee MRI' }] }),
    ).toEqual([
      {
        code: 'duplicate-item',
        item: 1,
        message: 'The same request stands in items 1 and 2.',
        words: ['MRI of the right knee', 'Right knee MRI'],
      },
    ]);
  });

  it('with different outcomes are told as such', () => {
    const [finding] = findingsOf({
      items: [{ request: 'Right knee MRI' }, { request: 'Right knee MRI', outcome: 'overturned' }],
    });
    expect(finding?.message).toBe('The same request stands in items 1 and 2, with different outcomes.');
  });

  it.each([
    ['MRI of the right knee', 'MRI of the left knee'],
    ['Norco 5/325 mg #60', 'Norco 10/325 mg #60'],
    ['Physical therapy 2 times 6', 'Physical therapy 6 times 2'],
  ])('are not seen in "%s" and "%s"', (one, other) => {
    expect(codes({ items: [{ request: one }, { request: other }] })).toEqual([]);
  });
});

describe('a request that UR denied and no item answers', () => {
  it('is told with its place in the summary', () => {
    expect(
      findingsOf({
        clinical:
          'Utilization Review non-certified the request for Norco 5/325 mg #60 and Lidoderm patches due to no gain.',
        items: [{ request: 'Norco 5/325 mg #60' }],
      }),
    ).toEqual([
      {
        code: 'unanswered-request',
        item: null,
        message: 'The clinical summary says that UR denied "Lidoderm"; no item of this decision answers it.',
        words: ['Lidoderm'],
      },
    ]);
  });

  it.each(['The request for Norco and Lidoderm was denied.'])('is also read from "%s"', (clinical) => {
    expect(codes({ clinical, items: [{ request: 'Norco 5/325 mg #60' }] })).toEqual(['unanswered-request']);
  });

  it.each([
    'Utilization Review denied Norco. He takes Lidoderm.',
    'Utilization Review denied Norco due to the use of Lidoderm.',
    'Utilization Review denied Vicodin.',
    'The request for Lidoderm was approved. The request for Norco was denied.',
    'Her brother denied Lidoderm.',
  ])('is not seen in "%s"', (clinical) => {
    expect(codes({ clinical, items: [{ request: 'Norco 5/325 mg #60' }] })).toEqual([]);
  });
});

describe('a rationale without a fact of the case', () => {
  it.each([
    ['Guidelines advise braces for acute pain only. The request is not medically necessary.', true],
    [
      'Guidelines advise braces for acute pain only. The patient has chronic pain. The request is not medically necessary.',
      false,
    ],
    [
      'Guidelines advise braces for acute pain only. The request does not say how long. It is not medically necessary.',
      false,
    ],
    [
      'Guidelines advise braces for acute pain only. Pain is the same. The request is not medically necessary.',
      false,
    ],
    ['The request is not medically necessary.', false],
    [
      'As the main intervention is not medically necessary, this ancillary service is not medically necessary.',
      false,
    ],
  ])('"%s": %s', (rationale, told) => {
    expect(codes({ items: [{ request: 'Lumbar brace', rationale }] })).toEqual(
      told ? ['boilerplate-rationale'] : [],
    );
  });
});
