import { describe, expect, it } from 'vitest';
import { Link } from '../../../shared/api/contract.ts';
import { expand } from '../../../shared/guidelines/links/expand.ts';
import { resolveAlone } from './printed.ts';

const PDF_2009 =
  'https://www.dir.ca.gov/dwc/DWCPropRegs/MTUS_Regulations/MTUS_ChronicPainMedicalTreatmentGuidelines.pdf';

describe('the links of a citation', () => {
  it('are one for each cited page, in the order cited', () => {
    const { links } = resolveAlone({ pages: [53, 55, 52] });
    expect(links).toEqual([
      { label: 'p. 53', url: `${PDF_2009}#page=53`, page: 53, kind: 'page', access: 'public' },
      { label: 'p. 55', url: `${PDF_2009}#page=55`, page: 55, kind: 'page', access: 'public' },
      { label: 'p. 52', url: `${PDF_2009}#page=52`, page: 52, kind: 'page', access: 'public' },
    ]);
  });

  it('to a topic without a page are a search for its heading, said to be one, and never a page', () => {
    const { links, note } = resolveAlone({ printedSections: ['Muscle Relaxant'] });
    expect(links).toEqual([
      {
        label: 'Muscle relaxants (for pain)',
        url: `${PDF_2009}#:~:text=Muscle%20relaxants%20(for%20pain)`,
        page: null,
        kind: 'search',
        access: 'public',
      },
    ]);
    expect(note).toContain('The letter cites no page; the link searches for the heading.');
  });

  it('search for the heading of the registry, never for words of the letter', () => {
    const { links } = resolveAlone({ printedSections: ['Opoids', 'Knitting'] });
    expect(links.map(({ url }) => url)).toEqual([`${PDF_2009}#:~:text=Opioids`]);
  });

  it('to a page beyond the end are left out, and the note says so', () => {
    const { links, note } = resolveAlone({ pages: [63, 326] });
    expect(links.map(({ page }) => page)).toEqual([63]);
    expect(note).toContain('has pages 1 to 127; there is no link for page 326.');
  });

  it('of 2016 never lead into the file of 2009', () => {
    const { links, note } = resolveAlone({
      printedGuideline: 'Chronic Pain Medical Treatment',
      printedEdition: '2016',
      pages: [81],
    });
    expect(links).toHaveLength(1);
    expect(links[0]).toMatchObject({ kind: 'document', page: null });
    expect(links[0]?.url).not.toContain('MTUS_ChronicPainMedicalTreatmentGuidelines.pdf');
    expect(note).toContain('The link cannot open at the cited page.');
  });

  it('are none for a copyrighted chapter, and the note says why', () => {
    const citation = resolveAlone({
      printedGuideline: 'Low Back Complaints',
      printedEdition: '2004',
      printedSections: ['Special Studies'],
    });
    expect(citation.links).toEqual([]);
    expect(citation.note).toContain(
      'This ACOEM chapter is copyrighted and has no public page, so there is no link.',
    );
  });

  it('of a later ACOEM guideline ask for registration and say so', () => {
    const { links, note } = resolveAlone({ printedGuideline: 'Low Back Disorders', printedEdition: '2020' });
    expect(links).toEqual([
      {
        label: 'Low Back Disorders 2020',
        url: 'https://www.mdguidelines.com/MTUS',
        page: null,
        kind: 'document',
        access: 'registration',
      },
    ]);
    expect(note).toContain('registration');
  });

  it('fit the contract', () => {
    for (const link of resolveAlone({ pages: [63], printedSections: ['Yoga'] }).links) {
      expect(Link.safeParse(link).success).toBe(true);
    }
  });
});

describe('an address template', () => {
  it('writes hyphens and commas of a heading so that a text fragment does not take them for its own', () => {
    expect(expand('https://example.org/#:~:text={text}', { text: 'H-wave, stimulation & more' })).toBe(
      'https://example.org/#:~:text=H%2Dwave%2C%20stimulation%20%26%20more',
    );
  });

  it('takes no part of a value for a gap or a replacement pattern', () => {
    expect(expand('https://example.org/{section}', { section: '$&{page}' })).toBe(
      'https://example.org/%24%26%7Bpage%7D',
    );
  });
});
