import { describe, expect, it } from 'vitest';
import { computeDeadlines } from '../../../../shared/insight/deadlines/compute-deadlines.ts';
import { describeDeadline } from '../../../../shared/insight/deadlines/describe-deadline.ts';
import { groupDeadlines } from '../../../../shared/insight/deadlines/group-deadlines.ts';

describe('a deadline in words', () => {
  it.each([
    ['authorize', '2017-01-11', 'Act by Wed 01/18/2017'],
    ['authorize', '2017-01-18', 'Act by Wed 01/18/2017'],
    ['authorize', '2017-01-19', 'was due 01/18/2017'],
    ['reimburse', '2017-01-01', 'Pay by Wed 01/18/2017'],
    ['reimburse', '2026-01-01', 'was due 01/18/2017'],
    ['appeal', '2017-01-18', 'Appeal possible until Wed 01/18/2017'],
    ['appeal', '2017-01-19', 'appeal time ran until 01/18/2017'],
    ['ur-effective-until', '2017-01-19', 'UR decision stood until 01/18/2017'],
  ] as const)('%s seen on %s reads "%s"', (code, today, words) => {
    expect(describeDeadline({ code, due: '2017-01-18' }, today)).toBe(words);
  });
});

describe('grouped deadlines', () => {
  it('fold equal clocks of several items and come soonest first', () => {
    const { deadlines } = computeDeadlines({
      dates: {
        assigned: null,
        injury: null,
        applicationReceived: null,
        decision: '2017-01-11',
        utilizationReview: '2016-11-08',
      },
      priority: 'standard',
      items: [
        { number: 1, outcome: 'upheld', printed: 'MRI', treatment: null },
        { number: 2, outcome: 'overturned', printed: 'EMG', treatment: null },
        { number: 3, outcome: 'upheld', printed: 'CT', treatment: null },
      ],
    });
    expect(groupDeadlines(deadlines).map((group) => [group.deadline.code, group.items])).toEqual([
      ['authorize', [2]],
      ['appeal', [1, 3]],
      ['appeal', [2]],
      ['ur-effective-until', [1, 3]],
    ]);
  });
});
