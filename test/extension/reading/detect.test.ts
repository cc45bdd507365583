// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { samplePage } from '../../../extension/reading/detect/sample-page.ts';
import { suspectsLetter } from '../../../extension/reading/detect/suspect.ts';
import { SAMPLE_LETTERS } from '../../portal/letters/index.ts';
import { letterText } from '../../portal/render/text.ts';

function paragraphs(count: number, words: string) {
  for (let index = 0; index < count; index++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    document.body.append(paragraph);
  }
}

beforeEach(() => document.body.replaceChildren());

describe('the cheap guess', () => {
  it.each(SAMPLE_LETTERS.map((letter) => [letter.slug, letterText(letter)]))('suspects %s', (_, text) => {
    expect(suspectsLetter(text)).toBe(true);
  });

  it.each([
    'Opening hours of the claims office',
    'Your maximum benefit and an expert opinion',
    'Immigration review board',
  ])('leaves in peace: %s', (text) => {
    expect(suspectsLetter(text)).toBe(false);
  });
});

describe('the sample of a page', () => {
  it('is bounded however long the page is', () => {
    paragraphs(3_000, 'A line of a very long list of something else entirely.');
    expect(samplePage(document.body).text.length).toBeLessThanOrEqual(42_000);
  });

  it('holds what stands at the end of a long page', () => {
    paragraphs(1_000, 'A link of the portal');
    paragraphs(1, 'MAXIMUS guideline: Decision based on MTUS');
    expect(suspectsLetter(samplePage(document.body).text)).toBe(true);
  });

  it('leaves out scripts', () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.textContent = 'Independent Medical Review';
    document.body.append(script);
    expect(samplePage(document.body).text).not.toContain('Independent');
  });

  it('may be rough: short scripts stay in, long ones do not, and no words of the page are lost', () => {
    for (const words of ['expert reviewer', `var state = "${'expert reviewer '.repeat(40)}"`]) {
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.textContent = words;
      document.body.append(script);
    }
    paragraphs(1, `${'A long paragraph of the page. '.repeat(20)} Independent Medical Review`);
    const { text } = samplePage(document.body, true);
    expect(text).toContain('Independent Medical Review');
    expect(text.match(/expert/gu)).toHaveLength(1);
  });

  it('reads open shadow roots, nested ones too, and gives them to be watched', () => {
    const outer = document.createElement('x-portal');
    const inner = document.createElement('x-letter');
    outer.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' }).append('Independent Medical Review');
    document.body.append(outer);
    const { text, roots } = samplePage(document.body);
    expect(suspectsLetter(text)).toBe(true);
    expect(roots.length).toBe(2);
  });
});
