import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REGISTRY } from '../../../shared/guidelines/registry/registry.ts';
import { item, letter } from './letter.ts';
import { firstItem } from './read.ts';

/** The names of the 2009 guidelines' topics as letters print them. */
const topics = namesOf(REGISTRY.guidelines.filter(({ id }) => id === 'chronic-pain-2009'));
/** Guidelines that are cited with a year, each with the sections it is known to have. */
const dated = REGISTRY.guidelines.filter(
  ({ source, edition }) => source === 'MTUS' && /^\d{4}$/.test(edition ?? ''),
);

function namesOf(guidelines: typeof REGISTRY.guidelines): string[] {
  return [...new Set(guidelines.flatMap((one) => one.topics.map(({ title }) => title)))];
}

describe('guideline lines composed of names that the registry knows', () => {
  it('are split into the topics and pages they were made of', () => {
    const pages = fc.uniqueArray(fc.integer({ min: 1, max: 127 }), { minLength: 1, maxLength: 4 });
    const names = fc.uniqueArray(fc.constantFrom(...topics), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(names, fc.constantFrom(', ', '; ', ', and ', ' and '), pages, (cited, joint, numbers) => {
        const line = `Decision based on MTUS Chronic Pain Treatment Guidelines, ${cited.join(joint)}, Page(s): ${numbers.join(', ')}.`;
        const [citation, ...others] = citationsOf(line);
        expect(others).toEqual([]);
        expect({ sections: citation?.printedSections, pages: citation?.pages }, line).toEqual({
          sections: cited,
          pages: numbers,
        });
      }),
      { numRuns: 400, seed: 2015 },
    );
  });

  it('are split into the guidelines and sections they were made of', () => {
    const part = fc.constantFrom(...dated).chain((guideline) =>
      fc.record({
        name: fc.constant(`${guideline.title} ${guideline.edition}`),
        sections:
          guideline.topics.length === 0
            ? fc.constant([])
            : fc.uniqueArray(fc.constantFrom(...namesOf([guideline])), { maxLength: 3 }),
      }),
    );
    const parts = fc.uniqueArray(part, { minLength: 1, maxLength: 3, selector: ({ name }) => name });
    fc.assert(
      fc.property(parts, fc.constantFrom(', ', '; '), (cited, joint) => {
        const words = cited.map(({ name, sections }) =>
          sections.length === 0 ? name : `${name}, Section(s): ${sections.join(joint)}`,
        );
        const line = `Decision based on MTUS ${words.join(', and ')}.`;
        const read = citationsOf(line).map(({ printedGuideline, edition, printedSections }) => ({
          name: `${printedGuideline} ${edition}`,
          sections: printedSections,
        }));
        expect(read, line).toEqual(cited);
      }),
      { numRuns: 400, seed: 2016 },
    );
  });
});

function citationsOf(line: string) {
  return (
    firstItem(letter({ items: [item('Cane: Upheld', { theirs: line })] })).administrator?.citations ?? []
  );
}
