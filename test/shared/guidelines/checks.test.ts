import { describe, expect, it } from 'vitest';
import type { Basis, Finding, HeaderDates, Rationale } from '../../../shared/api/contract.ts';
import { checkGuidelines } from '../../../shared/guidelines/checks.ts';
import { NO_DATES, resolveAlone } from './printed.ts';

type Given = Parameters<typeof resolveAlone>[0];

function side(...given: Given[]): Basis {
  return { basis: 'mtus', text: 'as printed', citations: given.map((one) => resolveAlone(one)) };
}

function check(
  administrator: Basis | null,
  dates: Partial<HeaderDates> = {},
  reviewer: Basis | null = null,
): Finding[] {
  const item = { number: 1, administrator, reviewer, rationale: null };
  return checkGuidelines([item], { ...NO_DATES, ...dates });
}

function only(code: Finding['code'], findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.code === code);
}

describe('a page outside its section', () => {
  it('is pointed out with the sections that hold the pages', () => {
    const [finding, ...more] = only(
      'page-outside-section',
      check(side({ printedSections: ['Opioids'], pages: [63, 124], span: [40, 90] })),
    );
    expect(more).toEqual([]);
    expect(finding).toEqual({
      code: 'page-outside-section',
      severity: 'check',
      item: 1,
      message:
        'The letter cites "Opioids" on pages 63 and 124, but the registry places page 63 in "Muscle relaxants (for pain)" and page 124 in "Weaning of medications".',
      spans: [[40, 90]],
    });
  });

  it.each<[string, Given]>([
    ['within its range', { printedSections: ['Muscle relaxants'], pages: [64, 65] }],
    ['one off, as recalled ranges may be', { printedSections: ['Benzodiazepines'], pages: [25] }],
    ['where the registry has a second range for it', { printedSections: ['Tizanidine'], pages: [111] }],
    ['of a part cited under the whole', { printedSections: ['Opioids'], pages: [78, 93] }],
    [
      'in the whole of another topic of the same citation',
      {
        printedSections: [
          'Indications for implantable drug-delivery systems',
          'Intrathecal drug delivery systems, medications',
          'Intrathecal drug delivery systems, medications',
        ],
        pages: [53, 55, 52],
      },
    ],
    ['of a topic whose place is a guess', { printedSections: ['Kadian'], pages: [91] }],
    ['where no topic is surely known', { printedSections: ['Yoga'], pages: [24] }],
    ['of a section that is not known', { printedSections: ['Knitting'], pages: [63] }],
    [
      'of an edition whose pages are not known',
      { printedEdition: '2016', printedSections: ['Topical analgesics'], pages: [63] },
    ],
  ])('is not claimed for a page %s', (_what, given) => {
    expect(only('page-outside-section', check(side(given)))).toEqual([]);
  });

  it('is not claimed from prose, where a name and a page may belong apart', () => {
    const rationale: Rationale = {
      text: 'prose',
      span: [0, 5],
      gist: [],
      conclusion: null,
      citations: [resolveAlone({ printedSections: ['Opioids'], pages: [63] })],
    };
    const findings = checkGuidelines(
      [{ number: 1, administrator: null, reviewer: null, rationale }],
      NO_DATES,
    );
    expect(only('page-outside-section', findings)).toEqual([]);
  });
});

describe('a page out of range', () => {
  it('is pointed out where the length of the guideline was seen', () => {
    const findings = only('page-out-of-range', check(side({ pages: [63, 128, 326] })));
    expect(findings.map(({ message }) => message)).toEqual([
      'The letter cites pages 128 and 326 of Chronic Pain Medical Treatment Guidelines 2009, which has pages 1 to 127.',
    ]);
  });

  it('is not claimed where the length is only recalled', () => {
    const knee = { printedGuideline: 'Knee Complaints', printedEdition: '2004', pages: [900] };
    expect(only('page-out-of-range', check(side(knee)))).toEqual([]);
  });
});

describe('an unknown section', () => {
  it('is pointed out where the registry knows the sections of the guideline', () => {
    const elbow = { printedGuideline: 'Elbow Complaints', printedEdition: '2007', printedSections: ['326'] };
    expect(only('unknown-section', check(side(elbow)))).toMatchObject([
      { severity: 'check', message: 'The registry knows no section "326" in Elbow Complaints 2007.' },
    ]);
  });

  it.each(['Table 12-8', '8 C.C.R. 9792.20 - 9792.26'])(
    'is not claimed for %s, which names a place or law',
    (section) => {
      const low = {
        printedGuideline: 'Low Back Complaints',
        printedEdition: '2004',
        printedSections: [section],
      };
      expect(only('unknown-section', check(side(low)))).toEqual([]);
    },
  );

  it('that is a misprint is read, and the reader is told', () => {
    expect(only('unknown-section', check(side({ printedSections: ['Opoids'] })))).toMatchObject([
      { severity: 'info', message: 'The letter prints "Opoids", which is read as "Opioids".' },
    ]);
  });

  it('is not claimed where the registry knows only some sections', () => {
    const pain = { printedEdition: '2016', printedSections: ['Knitting'] };
    expect(only('unknown-section', check(side(pain)))).toEqual([]);
  });
});

describe('an edition not in force', () => {
  const old: Given = { printedEdition: '2009' };

  it('is pointed out when it had ended long before the UR decision', () => {
    expect(only('edition-not-in-force', check(side(old), { utilizationReview: '2016-11-16' }))).toMatchObject(
      [
        {
          severity: 'check',
          message:
            'Chronic Pain Medical Treatment Guidelines 2009 was in force until 07/28/2016, but the UR decision date is 11/16/2016.',
        },
      ],
    );
  });

  it('is not claimed while the request may have come before its end', () => {
    expect(only('edition-not-in-force', check(side(old), { utilizationReview: '2016-08-27' }))).toEqual([]);
    expect(only('edition-not-in-force', check(side(old), { decision: '2016-10-30' }))).toEqual([]);
    expect(only('edition-not-in-force', check(side(old)))).toEqual([]);
  });

  it('is pointed out when it came only after the letter', () => {
    const early = { utilizationReview: '2015-02-01', decision: '2015-04-01' };
    expect(only('edition-not-in-force', check(side({ printedEdition: '2016' }), early))).toHaveLength(1);
  });
});

describe('a superseded guideline', () => {
  it('is told once for the letter, with every place that cites it', () => {
    const first = side({ printedEdition: '2009', span: [1, 2] });
    const second = side({ printedEdition: '2009', span: [3, 4] });
    const findings = checkGuidelines(
      [
        { number: 1, administrator: first, reviewer: null, rationale: null },
        { number: 2, administrator: null, reviewer: second, rationale: null },
      ],
      NO_DATES,
    );
    expect(findings).toEqual([
      {
        code: 'guideline-superseded',
        severity: 'info',
        item: null,
        message:
          'Newer guidelines have replaced Chronic Pain Medical Treatment Guidelines 2009 (Chronic Pain Medical Treatment Guidelines 2016 since 07/29/2016).',
        spans: [
          [1, 2],
          [3, 4],
        ],
      },
    ]);
  });

  it('shares one sentence with the others of the letter', () => {
    const knee = { printedGuideline: 'Knee Complaints', printedEdition: '2004' };
    expect(check(side({ printedEdition: '2009' }, knee)).map(({ message }) => message)).toEqual([
      'Newer guidelines have replaced Chronic Pain Medical Treatment Guidelines 2009 (Chronic Pain Medical Treatment Guidelines 2016 since 07/29/2016) and Knee Complaints 2004 (Knee Disorders 2015 since 12/01/2017).',
    ]);
  });

  it('is not claimed for one that still stands', () => {
    expect(check(side({ printedGuideline: 'Acupuncture Treatment', printedEdition: '2007' }))).toEqual([]);
  });

  it('also tells that the definition cited as 9792.20(f) has moved', () => {
    const law = side({ source: 'CCR', printedGuideline: null, text: 'MTUS 9792.20f' });
    expect(check(law)).toMatchObject([{ code: 'guideline-superseded', severity: 'info', item: 1 }]);
  });
});

it('what both sides of an item share is said once, with both places', () => {
  const theirs = side({ printedSections: ['Opoids'], span: [1, 2] });
  const ours = side({ printedSections: ['Opoids'], span: [3, 4] });
  expect(only('unknown-section', check(theirs, {}, ours)).map(({ spans }) => spans)).toEqual([
    [
      [1, 2],
      [3, 4],
    ],
  ]);
});
