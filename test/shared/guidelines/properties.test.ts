import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Citation, type HeaderDates } from '../../../shared/api/contract.ts';
import { checkGuidelines } from '../../../shared/guidelines/checks.ts';
import { citationContext } from '../../../shared/guidelines/citation-context.ts';
import { expand } from '../../../shared/guidelines/links/expand.ts';
import { applyOverrides } from '../../../shared/guidelines/overrides.ts';
import type { PrintedCitation } from '../../../shared/guidelines/printed-citation.ts';
import { REGISTRY } from '../../../shared/guidelines/registry/registry.ts';
import { UrlTemplate } from '../../../shared/guidelines/registry/schema.ts';
import { resolveCitation } from '../../../shared/guidelines/resolve.ts';
import { NO_DATES, printed } from './printed.ts';

const names = REGISTRY.guidelines.flatMap(({ title, variants }) => [title, ...variants]);
const sections = REGISTRY.guidelines.flatMap(({ topics }) =>
  topics.flatMap(({ title, aliases }) => [title, ...aliases]),
);
const years = ['2004', '2007', '2009', '2016', '2017', '2019', '2031', '3rd ed.'];

const date = fc.option(
  fc
    .date({ min: new Date('2013-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
);
const dates: fc.Arbitrary<HeaderDates> = fc.record({
  assigned: date,
  injury: date,
  decision: date,
  utilizationReview: date,
  applicationReceived: date,
});
const citation: fc.Arbitrary<PrintedCitation> = fc
  .record({
    source: fc.constantFrom('MTUS', 'ODG', 'ACOEM', 'CCR', 'LC', 'other'),
    printedGuideline: fc.option(fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 40 }))),
    printedEdition: fc.option(fc.oneof(fc.constantFrom(...years), fc.string({ maxLength: 12 }))),
    printedSections: fc.array(fc.oneof(fc.constantFrom(...sections), fc.string({ maxLength: 40 })), {
      maxLength: 4,
    }),
    pages: fc.uniqueArray(fc.oneof(fc.nat({ max: 130 }), fc.nat({ max: 100_000 })), { maxLength: 6 }),
    text: fc.oneof(fc.string({ maxLength: 60 }), fc.constant('MTUS 9792.20f'), fc.constant('LC 4610.6(h)')),
  })
  .map((given) => printed(given as Partial<PrintedCitation>));
const letter = fc.record({ dates, citations: fc.array(citation, { minLength: 1, maxLength: 8 }) });

describe('whatever a letter prints', () => {
  it('a resolved citation fits the contract and keeps the letter’s own words', () => {
    fc.assert(
      fc.property(letter, ({ dates: header, citations }) => {
        const context = citationContext(header, citations);
        for (const one of citations) {
          const resolved = resolveCitation(one, context);
          expect(Citation.safeParse(resolved).error).toBeUndefined();
          expect(resolved.pages).toEqual(one.pages);
          // Names that this guideline has apart may be parted at their comma: no word is lost or moved.
          expect(resolved.printedSections.join(', ')).toBe(one.printedSections.join(', '));
          expect(resolved.sections).toHaveLength(resolved.printedSections.length);
          if (one.source !== 'CCR' && one.source !== 'LC') {
            expect(new Set(resolved.parts.flatMap(({ pages }) => pages))).toEqual(new Set(one.pages));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('link pages lie within the guideline and are pages that the letter cites', () => {
    fc.assert(
      fc.property(letter, ({ dates: header, citations }) => {
        const context = citationContext(header, citations);
        for (const one of citations) {
          const { links, guideline, edition } = resolveCitation(one, context);
          const cited = REGISTRY.guidelines.find(
            (known) => known.title === guideline && known.edition === edition,
          );
          for (const link of links) {
            expect(link.url.startsWith('https://')).toBe(true);
            if (link.kind !== 'page' || link.page === null) {
              expect(link.page).toBeNull();
              continue;
            }
            expect(one.pages).toContain(link.page);
            expect(link.page).toBeGreaterThanOrEqual(cited?.pages?.first ?? 1);
            expect(link.page).toBeLessThanOrEqual(cited?.pages?.last ?? 0);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('resolving gives the same answer again, and in any order of the citations', () => {
    fc.assert(
      fc.property(letter, fc.nat(), ({ dates: header, citations }, turn) => {
        const at = turn % citations.length;
        const turned = [...citations.slice(at), ...citations.slice(0, at)].reverse();
        const [context, other] = [citationContext(header, citations), citationContext(header, turned)];
        for (const one of citations) {
          const resolved = resolveCitation(one, context);
          expect(resolveCitation(one, context)).toEqual(resolved);
          expect(resolveCitation(one, other)).toEqual(resolved);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('every finding is one sentence about spans of the letter', () => {
    fc.assert(
      fc.property(letter, ({ dates: header, citations }) => {
        const context = citationContext(header, citations);
        const resolved = citations.map((one) => resolveCitation(one, context));
        const side = { basis: 'mtus' as const, text: null, citations: resolved };
        const findings = checkGuidelines(
          [{ number: 1, administrator: side, reviewer: null, rationale: null }],
          header,
        );
        for (const { message, spans } of findings) {
          expect(message.endsWith('.')).toBe(true);
          expect(spans.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('whatever a team overrides', () => {
  const scheme = fc.constantFrom(
    'https://',
    'http://',
    'HTTPS://',
    'javascript:',
    'data:',
    '//',
    'https:/',
    'https://a@',
    ' https://',
    '',
  );
  const tail = fc.oneof(
    fc.webPath(),
    fc.string({ maxLength: 30 }),
    fc.constantFrom(
      '/x#page={page}',
      '/{text}',
      '/{section}',
      '\\@evil.example/',
      '@evil.example/{page}',
      '/\n{page}',
    ),
  );
  const address = fc.oneof(
    fc.webUrl(),
    fc
      .tuple(scheme, fc.oneof(fc.domain(), fc.string({ maxLength: 12 })), tail)
      .map((parts) => parts.join('')),
  );

  it('no address that passes, filled with anything, leaves https or its host', () => {
    fc.assert(
      fc.property(address, fc.string(), fc.nat(), (template, words, page) => {
        if (!UrlTemplate.safeParse(template).success) return;
        const host = /^https:\/\/([^/]+)\//.exec(template)?.[1];
        const url = new URL(expand(template, { page, text: words, section: words }));
        expect(url.protocol).toBe('https:');
        expect([url.host, `${url.hostname}:443`]).toContain(host?.replace(/:0*(\d+)$/, ':$1'));
        expect([url.username, url.password]).toEqual(['', '']);
      }),
      { numRuns: 2000 },
    );
  });

  it('no override that is taken makes a link that is not https', () => {
    fc.assert(
      fc.property(address, address, fc.nat({ max: 127 }), (document, pageUrl, page) => {
        const result = applyOverrides(REGISTRY, {
          urls: { 'chronic-pain-2009': { document, page: pageUrl } },
        });
        if (!result.ok) return;
        const one = printed({ pages: [page] });
        const { links } = resolveCitation(one, citationContext(NO_DATES, [one], result.registry));
        for (const link of links) expect(new URL(link.url).protocol).toBe('https:');
      }),
      { numRuns: 500 },
    );
  });

  it('takes any JSON without breaking', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const result = applyOverrides(REGISTRY, json);
        expect(result.ok ? result.registry.guidelines.length : result.reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
