import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../shared/guidelines/canonical-json.ts';
import { citationContext } from '../../../shared/guidelines/citation-context.ts';
import { applyOverrides } from '../../../shared/guidelines/overrides.ts';
import { REGISTRY } from '../../../shared/guidelines/registry/registry.ts';
import {
  type RegistryDocument,
  RegistryDocument as Schema,
} from '../../../shared/guidelines/registry/schema.ts';
import { resolveCitation } from '../../../shared/guidelines/resolve.ts';
import { NO_DATES, printed } from './printed.ts';

function applied(overrides: unknown): RegistryDocument {
  const result = applyOverrides(REGISTRY, overrides);
  if (!result.ok) throw new Error(result.reasons.join(' '));
  return result.registry;
}

function resolveWith(registry: RegistryDocument, given: Parameters<typeof printed>[0]) {
  const citation = printed(given);
  return resolveCitation(citation, citationContext(NO_DATES, [citation], registry));
}

const HOUSE_GUIDE = {
  ...(REGISTRY.guidelines.find(({ id }) => id === 'formulary') ?? {}),
  id: 'house-guide',
  family: 'house-guide',
  source: 'other',
  title: 'House Guide',
  officialTitle: 'Guide of the House',
  variants: ['House Handbook'],
  commonNames: [],
  urls: { document: 'https://guides.example.com/house', page: null, search: null },
};

describe('overrides of a team', () => {
  it('replace the address of a guideline and its page offset', () => {
    const registry = applied({
      urls: { 'chronic-pain-2009': { page: 'https://guides.example.com/cp.pdf#page={page}', pageOffset: 2 } },
    });
    const { links, note } = resolveWith(registry, { pages: [63] });
    expect(links).toEqual([
      {
        label: 'p. 63',
        url: 'https://guides.example.com/cp.pdf#page=65',
        page: 63,
        kind: 'page',
        access: 'public',
      },
    ]);
    expect(note).not.toContain('not been verified');
  });

  it('give a licensed copy to a guideline that has no public page', () => {
    const registry = applied({
      urls: { 'low-back-2004': { document: 'https://guides.example.com/lb', access: 'subscription' } },
    });
    const citation = resolveWith(registry, {
      printedGuideline: 'Low Back Complaints',
      printedEdition: '2004',
    });
    expect(citation.links[0]).toMatchObject({ url: 'https://guides.example.com/lb', access: 'subscription' });
    expect(citation.note ?? '').not.toContain('there is no link');
  });

  it('add a guideline that is then found by its names', () => {
    const registry = applied({ guidelines: [HOUSE_GUIDE] });
    const citation = resolveWith(registry, { source: 'other', printedGuideline: 'House Handbook' });
    expect(citation).toMatchObject({
      guideline: 'House Guide',
      links: [{ url: 'https://guides.example.com/house' }],
    });
    expect(Schema.safeParse(registry).success).toBe(true);
  });

  it('change the version, the same overrides always to the same, and leave the shipped registry as it was', () => {
    const before = canonicalJson(REGISTRY);
    const [a, b] = [{ document: 'https://a.example.com/x' }, { document: 'https://b.example.com/x' }];
    const first = applied({ urls: { formulary: a, odg: b } }).version;
    expect(first).toMatch(/^\d{4}\.\d+\.\d+\+[0-9a-f]{8}$/);
    expect(applied({ urls: { odg: b, formulary: a } }).version).toBe(first);
    expect(applied({ urls: { formulary: b } }).version).not.toBe(first);
    expect(applied({})).toBe(REGISTRY);
    expect(canonicalJson(REGISTRY)).toBe(before);
  });

  it.each([
    ['an address that is not https', { urls: { formulary: { document: 'http://example.com/x' } } }],
    ['a script as address', { urls: { formulary: { document: 'javascript:alert(1)' } } }],
    ['a gap in the host', { urls: { formulary: { document: 'https://{text}.example.com/' } } }],
    ['a name and password in the address', { urls: { formulary: { document: 'https://a:b@example.com/' } } }],
    ['an unknown gap', { urls: { formulary: { document: 'https://example.com/{claim}' } } }],
    ['a guideline that is not there', { urls: { nowhere: { document: 'https://example.com/' } } }],
    ['a field that is not known', { patterns: ['.*'] }],
    ['an id that is taken', { guidelines: [{ ...HOUSE_GUIDE, id: 'formulary' }] }],
    ['a name that is taken', { guidelines: [{ ...HOUSE_GUIDE, variants: ['ODG'] }] }],
    ['a page address without a page', { urls: { formulary: { page: 'https://example.com/x' } } }],
    ['an address that nobody may open', { urls: { 'low-back-2004': { document: 'https://example.com/' } } }],
    ['no object', 'https://example.com/'],
  ])('with %s are refused as a whole, with reasons', (_what, overrides) => {
    const result = applyOverrides(REGISTRY, overrides);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.reasons.length).toBeGreaterThan(0);
  });

  it('with one fault among good changes change nothing', () => {
    const mixed = {
      urls: { formulary: { document: 'https://example.com/ok' }, odg: { document: 'ftp://example.com/' } },
    };
    expect(applyOverrides(REGISTRY, mixed).ok).toBe(false);
  });
});

describe('canonical JSON', () => {
  it('is the same text for equal values, whatever the order of keys', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
  });

  it('survives a round trip through the schema, as the extension does it', () => {
    const text = canonicalJson(REGISTRY);
    expect(canonicalJson(Schema.parse(JSON.parse(text)))).toBe(text);
  });
});
