import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROOT_FIELDS } from '../../../../shared/insight/export/template/fields.ts';
import { parseTemplate } from '../../../../shared/insight/export/template/parse-template.ts';
import { writeClaimNote } from '../../../../shared/insight/export/write-claim-note.ts';
import { item, letter } from '../letters.ts';
import { exampleLetter } from './example.ts';

function write(source: string, summary = exampleLetter()): string {
  const result = parseTemplate(source);
  if (!result.ok) throw new Error(result.problems.map((problem) => problem.message).join(' '));
  return writeClaimNote(summary, { today: '2017-01-17', template: result.template });
}

function problemsOf(source: string): string[] {
  const result = parseTemplate(source);
  return result.ok ? [] : result.problems.map((problem) => `${problem.at}: ${problem.message}`);
}

describe('the claim note', () => {
  it('says case, dates, items with what is owed and both bases, what is due and what to check', () => {
    expect(writeClaimNote(exampleLetter(), { today: '2017-01-17' })).toBe(
      [
        '01/17/2017 IMR decision CM16-0999001, decided 01/11/2017. 2 items: 1 overturned, 1 upheld.',
        '1. upheld: Tizanidine 4 mg #30',
        '   The 20 tablets that UR authorized stay authorized; 10 are not owed.',
        '   Administrator: cited nothing',
        '   Reviewer: MTUS Chronic Pain Medical Treatment Guidelines (2009), Muscle relaxants (for pain), pp. 64-65 (the administrator cited nothing)',
        '',
        '2. overturned: Nerve conduction study, both arms',
        '   Administrator: cited nothing',
        '   Reviewer: MTUS Chronic Pain Medical Treatment Guidelines (2009), Muscle relaxants (for pain), pp. 64-65',
        '',
        'Dates:',
        '- Act by Thu 01/19/2017: authorize item 2 (8 CCR 9792.10.7(a)(2))',
        '- Appeal possible until Fri 02/10/2017: employee, item 1 (8 CCR 10575)',
        '- Appeal possible until Fri 02/10/2017: claims administrator, item 2 (8 CCR 10575)',
        '- UR decision stands until Wed 11/08/2017: item 1 (LC 4610(k))',
        'Worth a check:',
        '- The header says injured 10/12/2016, the summary 10/13/2016.',
        'Not sure of:',
        '- Two of three items read.',
        '',
      ].join('\n'),
    );
  });

  it('never says "act by" of a date gone by', () => {
    const note = writeClaimNote(exampleLetter(), { today: '2018-01-17' });
    expect(note).toContain('was due 01/19/2017: authorize item 2');
    expect(note).not.toContain('Act by');
  });

  it('says what the letter does not state, instead of leaving a gap', () => {
    const dates = { ...letter().dates, decision: null };
    expect(write('{{caseNumber}} / {{decisionDate}}', letter({ caseNumber: null, dates }))).toBe(
      'not stated / not stated\n',
    );
  });
});

describe('a note template', () => {
  it('writes its fields, lists and conditions', () => {
    expect(write('{{today}}: {{#each items}}{{number}}={{outcome}}{{#if owed}}!{{/if}};{{/each}}')).toBe(
      '01/17/2017: 1=upheld!;2=overturned;\n',
    );
  });

  it('a block tag alone on its line leaves no blank line', () => {
    expect(write('a\n{{#each items}}\n- {{number}}\n{{/each}}\nb')).toBe('a\n- 1\n- 2\nb\n');
  });

  it('words of the letter that look like a field stay words', () => {
    const summary = letter({ items: [item({ request: '{{caseNumber}} {{#each items}}' })] });
    expect(write('{{#each items}}{{request}}{{/each}}', summary)).toBe('{{caseNumber}} {{#each items}}\n');
  });

  it.each([
    ['{{employee}}', /^0: "employee" is not known here; known are caseNumber/],
    ['{{constructor}}', /^0: "constructor" is not known/],
    ['{{#each __proto__}}x{{/each}}', /^0: "__proto__" is not known/],
    ['{{#each items}}{{caseNumber}}{{/each}}', /^15: "caseNumber" is not known here; known are number/],
    ['{{#each items}}{{#each findings}}{{/each}}{{/each}}', /^15: A list cannot stand inside a list/],
    ['{{#if caseNumber}}open', /^0: \{\{#if\}\} is never closed/],
    ['text{{/each}}', /^4: \{\{\/each\}\} closes nothing/],
    ['{{caseNumber', /Braces that open or close no field/],
    ['{{caseNumber + 1}}', /"caseNumber \+ 1" is not known/],
    ['{{}}', /"" is not known/],
    ['x'.repeat(4001), /longer than 4000 characters/],
  ])('%s is refused with the place and the reason', (source, message) => {
    expect(problemsOf(source)[0]).toMatch(message);
  });

  it('tells all problems at once', () => {
    expect(problemsOf('{{a}} {{b}} {{#if c}}')).toHaveLength(4);
  });

  it('whatever a team types is either refused or written, never an exception', () => {
    const piece = fc.constantFrom(
      ...ROOT_FIELDS.map((field) => `{{${field}}}`),
      '{{#each items}}',
      '{{/each}}',
      '{{#if owed}}',
      '{{#if items}}',
      '{{/if}}',
      '{{',
      '}}',
      '\n',
      'word ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const result = parseTemplate(pieces.join(''));
        if (result.ok) {
          const note = writeClaimNote(exampleLetter(), { today: '2017-01-17', template: result.template });
          expect(note.endsWith('\n')).toBe(true);
        } else {
          expect(result.problems.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });
});
