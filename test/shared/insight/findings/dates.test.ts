import { describe, expect, it } from 'vitest';
import { findingsOf } from '../compose.ts';

const dates = { injury: '2016-10-12', utilizationReview: '2016-11-08', decision: '2017-01-11' };
const codes = (clinical: string) => findingsOf({ clinical, dates }).map((finding) => finding.code);

describe('dates that disagree', () => {
  it('between header and summary are told with both places', () => {
    expect(
      findingsOf({ clinical: 'The worker sustained an industrial injury on 10/13/2016.', dates }),
    ).toEqual([
      {
        code: 'date-conflict',
        item: null,
        message: 'The header gives 10/12/2016 as the date of injury, the clinical summary 10/13/2016.',
        words: ['2016-10-12', '10/13/2016'],
      },
    ]);
  });

  it.each([
    ['The date of injury was October 14, 2016 at the loading dock.', ['date-conflict']],
    ['She was injured on 9/12/16 while lifting a crate.', ['date-conflict']],
    ['A UR decision dated 11/03/2016 non-certified the brace.', ['date-conflict']],
    ['On 11/02/2016, Utilization Review denied the brace.', ['date-conflict']],
    ['The utilization review (11-9-2016) denied the brace.', ['date-conflict']],
    ['She was injured on 10-12-16.', []],
    ['Utilization Review on November 8, 2016 denied the brace.', []],
    ['He was injured on 10/12/2016. He also was injured on 03/04/2009.', []],
    ['She tells of a prior injury on 03/04/2009.', []],
    ['A cumulative injury from 01/02/2010 to 10/11/2016 is claimed.', []],
    ['After the injury she was seen on 10/20/2016.', []],
    ['Utilization Review denied the brace, citing a note dated 10/30/2016.', []],
  ])('"%s" gives %j', (clinical, expected) => {
    expect(codes(clinical)).toEqual(expected);
  });

  it('within the header are told when the order cannot be', () => {
    const [finding] = findingsOf({ dates: { ...dates, utilizationReview: '2017-02-01' } });
    expect(finding).toMatchObject({
      code: 'date-conflict',
      message: 'The header dates the UR decision 02/01/2017, after the IMR decision of 01/11/2017.',
    });
  });
});

describe('events after the denial', () => {
  it('are told together, with the date of the denial', () => {
    const clinical =
      'MRI of the knee on 11/20/2016 showed a tear. A note dated December 2, 2016 asks for surgery.';
    expect(findingsOf({ clinical, dates })).toEqual([
      {
        code: 'event-after-denial',
        item: null,
        message:
          'The clinical summary tells of 11/20/2016 and 12/02/2016, after the UR decision of 11/08/2016.',
        words: ['2016-11-08', '11/20/2016', 'December 2, 2016'],
      },
    ]);
  });

  it.each([
    'A note dated 11/07/2016 asks for a brace.',
    'The worker appealed on 11/20/2016.',
    'Surgery is scheduled for 11/30/2016.',
    'The IMR application was dated 12/01/2016.',
    'He is to return on 12/05/2016.',
    'A follow-up appointment on 12/05/2016 is planned.',
    'A visit dated 02/11/2018 is misprinted.',
  ])('are not seen in "%s"', (clinical) => {
    expect(codes(clinical)).toEqual([]);
  });
});
