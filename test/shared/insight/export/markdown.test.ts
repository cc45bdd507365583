import { describe, expect, it } from 'vitest';
import { SummariesResponse } from '../../../../shared/api/contract.ts';
import { describePages } from '../../../../shared/insight/export/describe-citation.ts';
import { writeJson } from '../../../../shared/insight/export/write-json.ts';
import { writeMarkdown } from '../../../../shared/insight/export/write-markdown.ts';
import { basis, citation, item, letter } from '../letters.ts';
import { exampleLetter } from './example.ts';

describe('the Markdown export', () => {
  it('links each citation and each section of law', () => {
    const text = writeMarkdown(exampleLetter(), { today: '2017-01-17' });
    expect(text).toContain('# IMR decision CM16-0999001\n');
    expect(text).toContain('pp. 64-65 [p. 64](<https://www.dir.ca.gov/guideline.pdf#page=64>)');
    expect(text).toContain(
      '- **Act by Thu 01/19/2017**: authorize item 2 ([8 CCR 9792.10.7(a)(2)](<https://www.dir.ca.gov/t8/9792_10_7.html>))',
    );
    expect(text).toContain('- Two of three items read.');
    expect(text).toContain('## Good to know\n\n- A newer guideline has taken its place.');
  });

  it('lets words of a letter neither format nor link', () => {
    const request = '[click](javascript:x) <img src=x> *brace* https://x.example www.x.example';
    const text = writeMarkdown(letter({ items: [item({ request })] }), { today: '2017-01-17' });
    expect(text).toContain(
      '\\[click\\](javascript:x) &lt;img src=x\\> \\*brace\\* https:\\//x.example www\\.x.example',
    );
  });
});

describe('pages', () => {
  it.each([
    [[63], 'p. 63'],
    [[63, 124], 'pp. 63, 124'],
    [[64, 65], 'pp. 64-65'],
    [[53, 55, 52], 'pp. 53, 55, 52'],
    [[74, 75, 76, 80], 'pp. 74-76, 80'],
    [[], ''],
  ])('%j read "%s"', (pages, words) => {
    expect(describePages(pages)).toBe(words);
  });
});

describe('the JSON export', () => {
  it('is the answer of the Worker, by the contract', () => {
    const summary = exampleLetter();
    expect(SummariesResponse.parse(JSON.parse(writeJson([summary])))).toEqual({ summaries: [summary] });
  });

  it('refuses what is no summary of the contract', () => {
    const broken = letter({ items: [item({ reviewer: basis(citation({ pages: [-1] })) })] });
    expect(() => writeJson([broken])).toThrow();
  });
});
