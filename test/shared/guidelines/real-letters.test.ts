import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { HeaderDates } from '../../../shared/api/contract.ts';
import { checkGuidelines } from '../../../shared/guidelines/checks.ts';
import { citationContext } from '../../../shared/guidelines/citation-context.ts';
import { compareBases } from '../../../shared/guidelines/compare.ts';
import { resolveCitation } from '../../../shared/guidelines/resolve.ts';
import { squeeze } from '../../../shared/guidelines/squeeze.ts';
import { printed } from './printed.ts';

// The real letters stay outside the project; without them this file only says that it was left out.
const LETTERS = new URL('../../../../shared/letters/', import.meta.url);
const isHere = existsSync(LETTERS);

const Cited = z.object({ guideline: z.string(), edition: z.string(), printedSections: z.array(z.string()) });
const Side = z.nullish(z.object({ mtus: z.nullish(z.array(Cited)) }));
const RealLetters = z.record(
  z.string(),
  z.object({ dates: HeaderDates, items: z.array(z.object({ administrator: Side, reviewer: Side })) }),
);

const SeedCitation = z.object({
  source: z.enum(['MTUS', 'ODG']),
  guideline: z.optional(z.string()),
  edition: z.optional(z.string()),
  printedSections: z.array(z.string()),
  pages: z.array(z.number()),
});
const SeedSide = z.object({ basis: z.enum(['mtus', 'other', 'none']), citations: z.array(SeedCitation) });
const Seeds = z.record(
  z.string(),
  z.object({
    dates: HeaderDates,
    items: z.array(z.object({ number: z.number(), administrator: SeedSide, reviewer: SeedSide })),
  }),
);

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, LETTERS), 'utf8'));
}

describe.skipIf(!isHere)('the real letters of ../shared/letters (skipped where they are not)', () => {
  it('every citation of the MTUS resolves to a guideline and edition, every section but the known odd one to a topic', () => {
    const letters = RealLetters.parse(read('real/known-answers.json'));
    const unknown = new Map<string, number>();
    let count = 0;
    for (const { dates, items } of Object.values(letters)) {
      const cited = items.flatMap(({ administrator, reviewer }) => [
        ...(administrator?.mtus ?? []),
        ...(reviewer?.mtus ?? []),
      ]);
      const citations = cited.map(({ guideline, edition, printedSections }) =>
        printed({ printedGuideline: guideline, printedEdition: edition, printedSections }),
      );
      const context = citationContext(dates, citations);
      for (const citation of citations) {
        const resolved = resolveCitation(citation, context);
        count += 1;
        expect(resolved.edition).toBe(citation.printedEdition);
        expect(squeeze(resolved.guideline ?? '')).toContain(squeeze(citation.printedGuideline ?? '?'));
        for (const [index, section] of resolved.sections.entries()) {
          const name = `${citation.printedGuideline}: ${citation.printedSections[index]}`;
          if (section === null) unknown.set(name, (unknown.get(name) ?? 0) + 1);
        }
      }
    }
    expect(count).toBe(333);
    expect([...unknown]).toEqual([['Elbow Complaints: 326', 3]]);
  });

  it('every citation of the seeds, without its year, resolves to the known guideline, edition, topics and page links', () => {
    const seeds = Seeds.parse(read('seeds/known-answers.json'));
    for (const { dates, items } of Object.values(seeds)) {
      for (const known of items.flatMap(({ administrator, reviewer }) => [
        ...administrator.citations,
        ...reviewer.citations,
      ])) {
        const citation = printed({
          source: known.source,
          printedGuideline: known.source === 'ODG' ? 'ODG' : 'Chronic Pain Treatment Guidelines',
          printedSections: known.printedSections,
          pages: known.pages,
        });
        const resolved = resolveCitation(citation, citationContext(dates, [citation]));
        expect(resolved.sections).not.toContain(null);
        if (known.source === 'ODG') continue;
        expect([resolved.guideline, resolved.edition]).toEqual([known.guideline, known.edition]);
        expect(resolved.links.flatMap(({ page }) => page ?? [])).toEqual(known.pages);
      }
    }
  });

  it('the seeds give the findings and comparisons that a careful reader would', () => {
    const seeds = Seeds.parse(read('seeds/known-answers.json'));
    const seen = Object.entries(seeds).map(([name, { dates, items }]) => {
      const resolved = items.map((item) => {
        const sides = [item.administrator, item.reviewer].map(({ basis, citations }) => ({
          basis,
          text: null,
          citations: citations.map(({ source, printedSections, pages }) => {
            const citation = printed({
              source,
              printedGuideline: source === 'ODG' ? 'ODG' : 'Chronic Pain Treatment Guidelines',
              printedSections,
              pages,
            });
            return resolveCitation(citation, citationContext(dates, [citation]));
          }),
        }));
        return {
          number: item.number,
          administrator: sides[0] ?? null,
          reviewer: sides[1] ?? null,
          rationale: null,
        };
      });
      const codes = checkGuidelines(resolved, dates).map(({ code, item }) => `${code} ${item ?? 'letter'}`);
      return [
        name.slice(0, 3),
        codes,
        resolved.map(({ administrator, reviewer }) => compareBases(administrator, reviewer)),
      ];
    });
    expect(seen).toEqual([
      ['000', ['guideline-superseded 1'], ['same-guideline']],
      ['001', ['unknown-section 2', 'guideline-superseded letter'], ['same-section', 'same-section']],
      ['002', ['page-outside-section 1', 'guideline-superseded 1'], ['same-page']],
      [
        '003',
        ['guideline-superseded letter'],
        ['administrator-none', 'administrator-none', 'administrator-none'],
      ],
      ['004', ['guideline-superseded 1'], ['administrator-outside-mtus']],
    ]);
  });
});
