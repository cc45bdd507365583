import { describe, expect, it } from 'vitest';
import { HEADER, letter } from './letter.ts';
import { codes, readOne } from './read.ts';

const DATES = {
  assigned: '2016-12-13',
  injury: '2016-10-12',
  decision: '2017-01-11',
  utilizationReview: '2016-11-08',
  applicationReceived: '2016-12-07',
};

const ORDERS = {
  'label and value on a line': `Case Number: CM16-0999001
Date Assigned: 12/13/2016
Date of Injury: 10/12/2016
Decision Date: 1/11/2017
UR Denial Date: 11/8/2016
Priority: Standard
Application Received: 12/7/2016`,
  'the value between the halves of its label': `Case Number:        CM16-0999001
Date Assigned:      12/13/2016            Date of Injury:     10/12/2016
Decision Date:      01/11/2017            UR Denial Date:     11/08/2016
Priority:           Standard              Application         12/07/2016
                                          Received:`,
  'column by column': `Case Number:
Date Assigned:
Decision Date:
Priority:

CM16-0999001
12/13/2016
01/11/2017
Standard

Date of Injury:
UR Denial Date:
Application
Received:

10/12/2016
11/08/2016
12/07/2016`,
  'a label in two lines before its value': `Case Number: CM16-0999001
Date Assigned: 12/13/2016 Date of Injury: 10/12/2016
Decision Date: 01/11/2017 UR Denial Date: 11/08/2016
Priority: Standard Application
Received:
12/07/2016`,
  'cells of a table': `<table><tr><td>Case Number</td><td>CM16-0999001</td></tr><tr><td>Date Assigned</td><td>12/13/2016</td><td>Date of Injury</td><td>10/12/2016</td></tr>
<tr><td>Decision Date</td><td>01/11/2017</td><td>UR Denial Date</td><td>11/08/2016</td></tr><tr><td>Priority</td><td>Standard</td><td>Application Received:</td><td>12/07/2016</td></tr></table>`,
  'labels of the older letters': `IMR Application Received: 12/7/2016
Date of UR Decision: 11/8/2016
Date of Injury: 10/12/2016
MAXIMUS Case Number: CM16-0999001
Date Assigned: 12/13/2016
Decision Date: 1/11/2017
Priority: Standard`,
};

describe('the header', () => {
  it.each(Object.entries(ORDERS))('is read in this order: %s', (_, header) => {
    const summary = readOne(letter({ header }));
    expect(summary).toMatchObject({ caseNumber: 'CM16-0999001', dates: DATES, priority: 'standard' });
    expect(codes(summary)).toEqual([]);
  });

  it('leaves a letter without one silent and empty', () => {
    const summary = readOne(letter({ header: '' }));
    expect(summary.caseNumber).toBeNull();
    expect(Object.values(summary.dates)).toEqual([null, null, null, null, null]);
    expect(codes(summary).filter((code) => code.startsWith('header'))).toEqual([]);
  });

  it('never makes a day that the calendar lacks', () => {
    const summary = readOne(
      letter({ header: ORDERS['label and value on a line'].replace('10/12/2016', '13/45/2016') }),
    );
    expect(summary.dates.injury).toBeNull();
    expect(summary.warnings).toContainEqual(
      expect.objectContaining({ code: 'impossible-date', field: 'dates.injury' }),
    );
  });

  it('warns of a field that the rest of the header lets one expect', () => {
    const header = ORDERS['label and value on a line'].replace(/Date of Injury: .*\n/, '');
    expect(readOne(letter({ header })).warnings).toContainEqual(
      expect.objectContaining({ code: 'header-field-missing', field: 'dates.injury' }),
    );
  });

  it('reads the first of two dates, and says so', () => {
    const header = ORDERS['label and value on a line'].replace('10/12/2016', '10/12/2015 - 10/12/2016');
    const summary = readOne(letter({ header }));
    expect(summary.dates.injury).toBe('2015-10-12');
    expect(summary.warnings).toContainEqual(
      expect.objectContaining({ code: 'header-value-range', field: 'dates.injury' }),
    );
  });

  it('gives no date to a label whose value was lost in a column', () => {
    const header = ORDERS['column by column'].replace('10/12/2016\n', '');
    const { dates, warnings } = readOne(letter({ header }));
    expect([dates.injury, dates.utilizationReview, dates.applicationReceived]).toContain(null);
    expect(warnings.some((warning) => warning.field?.startsWith('dates.'))).toBe(true);
  });
});

describe('a value of the header', () => {
  it('stands before the date of a cover, wherever that is', () => {
    const cover = 'Dated: 01/14/2017';
    for (const header of [`${cover}\n\n${HEADER}`, `${HEADER}\n\n${cover}`]) {
      expect(readOne(letter({ header })).dates.decision).toBe('2017-01-11');
    }
  });

  it('is known through another dash and under other labels', () => {
    const header =
      'IMR Case #: CM16–0999001\nDate of Injury: 10/12/2016\nDate of UR Determination: 11/08/2016\nDecision Date: 01/11/2017';
    expect(readOne(letter({ header }))).toMatchObject({
      caseNumber: 'CM16-0999001',
      dates: { injury: '2016-10-12', utilizationReview: '2016-11-08', decision: '2017-01-11' },
    });
  });
});

describe('the reviewer', () => {
  it.each([
    [
      'a list without spaces',
      'State(s) of Licensure: Ohio,North Carolina\nCertification(s)/Specialty: Internal Medicine, Hospice &\nPalliative Medicine',
      ['Ohio', 'North Carolina'],
      ['Internal Medicine', 'Hospice & Palliative Medicine'],
    ],
    [
      'prose',
      'The expert reviewer is Board Certified in Physical Medicine and Rehabilitation; has a subspecialty in Sports Medicine and is licensed to practice in Nevada and Ohio.',
      ['Nevada', 'Ohio'],
      ['Physical Medicine and Rehabilitation', 'Sports Medicine'],
    ],
    [
      'prose with one board',
      'The physician reviewer is Board Certified in Orthopedic Surgery and is licensed to practice in Texas, Utah.',
      ['Texas', 'Utah'],
      ['Orthopedic Surgery'],
    ],
    [
      'a list with "and", another label and a sentence behind it',
      'State(s) of Licensure: Ohio, Utah, and Iowa\nCertification(s): Ear, Nose and Throat, Surgery\nHe/she has seen patients for years.',
      ['Ohio', 'Utah', 'Iowa'],
      ['Ear, Nose and Throat', 'Surgery'],
    ],
    [
      'prose in another order',
      'The expert reviewer is licensed to practice in Ohio, has a subspecialty in Cardiology and is board-certified in Surgery.',
      ['Ohio'],
      ['Surgery', 'Cardiology'],
    ],
    [
      'prose about one who is no physician',
      'The expert reviewer is a Licensed Acupuncturist, has a subspecialty in Herbal Medicine and is licensed to practice in Ohio.',
      ['Ohio'],
      ['Licensed Acupuncturist', 'Herbal Medicine'],
    ],
  ])('is read from %s', (_, reviewer, licensure, specialties) => {
    expect(readOne(letter({ reviewer })).reviewer).toEqual({ licensure, specialties });
  });

  it('is doubted where a name holds more than a name', () => {
    const reviewer = 'State(s) of Licensure: Ohio\nCertification(s)/Specialty: Surgery and Pain Medicine';
    expect(codes(readOne(letter({ reviewer })))).toContain('reviewer-unsure');
  });
});
