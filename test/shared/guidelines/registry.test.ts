import { describe, expect, it } from 'vitest';
import { checkRegistry } from '../../../shared/guidelines/registry/check-registry.ts';
import { topics } from '../../../shared/guidelines/registry/define.ts';
import { REGISTRY, REGISTRY_VERSION } from '../../../shared/guidelines/registry/registry.ts';
import { type Guideline, RegistryDocument } from '../../../shared/guidelines/registry/schema.ts';
import { Verified } from '../../../shared/guidelines/registry/verification.ts';
import record from '../../../shared/guidelines/registry/verified.json' with { type: 'json' };
import { squeeze } from '../../../shared/guidelines/squeeze.ts';

function guideline(id: string): Guideline {
  const found = REGISTRY.guidelines.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no guideline ${id}`);
  return found;
}

function withChange(id: string, change: Partial<Guideline>): RegistryDocument {
  return {
    ...REGISTRY,
    guidelines: REGISTRY.guidelines.map((one) => (one.id === id ? { ...one, ...change } : one)),
  };
}

describe('the shipped registry', () => {
  it('fits its schema and carries its version', () => {
    expect(RegistryDocument.safeParse(REGISTRY).error).toBeUndefined();
    expect(REGISTRY.version).toBe(REGISTRY_VERSION);
  });

  it('is consistent: sorted, names unique, successors known, overlaps declared', () => {
    expect(checkRegistry(REGISTRY)).toEqual([]);
  });

  it('holds every guideline that letters from 2013 on cite, with a regulation for each old part of the MTUS', () => {
    const names = REGISTRY.guidelines.map(({ title, edition }) => `${title} ${edition ?? ''}`.trim());
    for (const name of [
      'Chronic Pain Medical Treatment Guidelines 2009',
      'Chronic Pain Medical Treatment Guidelines 2016',
      'Opioid Treatment Guidelines 2016',
      'Acupuncture Treatment Guidelines 2007',
      'Postsurgical Treatment Guidelines 2009',
      'General Approaches 2004',
      'Neck and Upper Back Complaints 2004',
      'Shoulder Complaints 2004',
      'Elbow Complaints 2007',
      'Forearm, Wrist, and Hand Complaints 2004',
      'Low Back Complaints 2004',
      'Knee Complaints 2004',
      'Ankle and Foot Complaints 2004',
      'Stress-Related Conditions 2004',
      'Eye 2004',
      'Low Back Disorders 2020',
      'Initial Approaches to Treatment 2022',
      'MTUS Drug Formulary',
      'Official Disability Guidelines',
      'ACOEM Occupational Medicine Practice Guidelines 3rd ed.',
      '8 CCR',
      'Labor Code',
    ]) {
      expect(names).toContain(name);
    }
    const chapters = REGISTRY.guidelines.filter(
      ({ source, edition }) => source === 'MTUS' && edition === '2004',
    );
    expect(chapters.map(({ regulation }) => regulation?.slice(0, 12))).not.toContain(undefined);
  });

  it('gives an address only where somebody may open it, and says why where there is none', () => {
    for (const { id, urls, access, note } of REGISTRY.guidelines) {
      if (urls.document === null)
        expect([id, note]).toEqual([id, expect.stringContaining('there is no link')]);
      else expect([id, access]).not.toEqual([id, 'none']);
    }
  });

  it('places the topics whose pages real letters of 2015 cite', () => {
    const { topics: known } = guideline('chronic-pain-2009');
    const ranges = new Map(known.map((topic) => [topic.title, topic.ranges[0]]));
    expect(ranges.get('Muscle relaxants (for pain)')).toEqual([63, 66]);
    expect(ranges.get('Benzodiazepines')).toEqual([24, 24]);
    expect(ranges.get('Opioids')).toEqual([74, 96]);
    expect(ranges.get('Weaning of medications')).toEqual([124, 124]);
  });

  it('never gives pages of 2009 to the edition of 2016', () => {
    const paged = guideline('chronic-pain-2016').topics.filter(({ ranges }) => ranges.length > 0);
    expect(paged.map(({ title, ranges }) => [title, ...ranges])).toEqual([
      ['Epidural steroid injections (ESIs)', [81, 81]],
      ['Facet blocks', [82, 82]],
      ['Home health services', [89, 90]],
    ]);
  });

  it('names the opioid recommendations as letters print them', () => {
    const titles = guideline('opioids-2016').topics.map(({ title }) => title);
    expect(titles).toContain('4.1 Tapering Opioids: Indications for Tapering Opioids');
    expect(titles).toContain('2. Opioids for Subacute Pain');
    expect(new Set(titles.map(squeeze)).size).toBe(titles.length);
  });
});

it('the record of verified addresses fits its schema and names guidelines with exactly those addresses', () => {
  for (const [id, { document }] of Object.entries(Verified.parse(record))) {
    expect(guideline(id).urls.document).toBe(document);
  }
});

describe('the registry checker', () => {
  it('finds an alias that means two topics', () => {
    const changed = withChange('chronic-pain-2009', {
      topics: topics('1 h First topic | Same\n2 h Second topic | same'),
    });
    expect(checkRegistry(changed)).toEqual(['chronic-pain-2009: "same" names two topics, or one twice.']);
  });

  it('finds topics that overlap without being declared parts of each other', () => {
    expect(
      checkRegistry(withChange('chronic-pain-2009', { topics: topics('1-9 h Whole\n2-3 h Part') })),
    ).toEqual(['chronic-pain-2009: "Whole" and "Part" overlap undeclared.']);
    expect(
      checkRegistry(withChange('chronic-pain-2009', { topics: topics('1-9 h Whole\n  2-3 h Part') })),
    ).toEqual([]);
  });

  it('lets neighbors share the page on which one ends and the next begins', () => {
    expect(
      checkRegistry(withChange('chronic-pain-2009', { topics: topics('1-2 h First\n2-3 h Next') })),
    ).toEqual([]);
  });

  it('finds pages beyond the end, a part that leaves its whole, and a successor that is not there', () => {
    const beyond = withChange('chronic-pain-2009', { topics: topics('120-128 h Late') });
    expect(checkRegistry(beyond)).toEqual([
      'chronic-pain-2009: "Late" has pages that the guideline cannot have.',
    ]);
    const leaving = withChange('chronic-pain-2009', { topics: topics('1-3 h Whole\n  3-4 h Part') });
    expect(checkRegistry(leaving)).toEqual(['chronic-pain-2009: "Part" leaves the topic that it is within.']);
    const orphan = withChange('chronic-pain-2009', { replacedBy: 'no-such' });
    expect(checkRegistry(orphan)).toHaveLength(1);
  });

  it('finds a name that two families claim, and an address that nobody may open', () => {
    expect(checkRegistry(withChange('eye-2017', { variants: ['ODG'] }))).toEqual([
      '"ODG" names both eye and odg.',
    ]);
    expect(checkRegistry(withChange('formulary', { access: 'none' }))).toHaveLength(1);
  });
});
