import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../extension/reading/html/find-places.ts';
import { readPage } from '../../../extension/reading/html/read-page.ts';

function read(html: string) {
  return readPage(
    parseHTML(`<!doctype html><html><head><title>x</title></head><body>${html}</body></html>`).document,
  );
}

describe('reading a page', () => {
  it('ends lines where blocks end and folds white space as the browser does', () => {
    expect(read('<div>Case\n   Number:\tCM16-0999001</div><div>Priority: Standard</div>').text).toBe(
      'Case Number: CM16-0999001\nPriority: Standard',
    );
  });

  it('sets an empty line around paragraphs and headings, whatever stands around them', () => {
    expect(read('<h2>CLINICAL CASE SUMMARY</h2>\n<div><p>One.</p>\n<p>Two.</p></div>').text).toBe(
      'CLINICAL CASE SUMMARY\n\nOne.\n\nTwo.',
    );
  });

  it('parts the cells of a table by tabs and its rows by lines', () => {
    const rows =
      '<tr><td>Case Number:</td><td>CM16-0999001</td></tr><tr><td>Priority:</td><td>Standard</td></tr>';
    expect(read(`<table>${rows}</table>`).text).toBe('Case Number:\tCM16-0999001\nPriority:\tStandard');
  });

  it('leaves inline elements in their line and adds up line breaks', () => {
    expect(read('<p><b>Baclofen <i>10</i>mg:</b> Upheld<br>next<br><br>after</p>').text).toBe(
      'Baclofen 10mg: Upheld\nnext\n\nafter',
    );
  });

  it('keeps the lines of preformatted text and the gaps between its columns', () => {
    expect(read('<pre>Date Assigned:   12/13/2016\nPriority:  Standard\n\nNext</pre>').text).toBe(
      'Date Assigned:\t12/13/2016\nPriority:\tStandard\n\nNext',
    );
  });

  it.each([
    '<script>hidden()</script>',
    '<style>p{}</style>',
    '<p hidden>hidden</p>',
    '<p style="display: none">hidden</p>',
    '<template>hidden</template>',
    '<noscript>hidden</noscript>',
    '<textarea>hidden</textarea>',
    '<select><option>hidden</option></select>',
    '<details><summary></summary>hidden</details>',
  ])('leaves out what nobody sees or what the reader typed: %s', (html) => {
    expect(read(`<p>seen</p>${html}`).text).toBe('seen');
  });

  it('reads open shadow roots in the place of their host', () => {
    const { document } = parseHTML('<body><p>before</p><x-letter></x-letter><p>after</p></body>');
    const host = document.querySelector('x-letter');
    host?.attachShadow({ mode: 'open' }).append('inside');
    expect(readPage(document).text).toBe('before\n\ninside\n\nafter');
  });

  it('survives a page nested without end', () => {
    const { document } = parseHTML('<body></body>');
    let inner: Element = document.body;
    for (let depth = 0; depth < 5_000; depth++) {
      const next = document.createElement('div');
      inner.appendChild(next);
      inner = next;
    }
    inner.append('too deep');
    document.body.append('seen');
    expect(readPage(document.body).text).toBe('seen');
  });

  it('maps every letter back to its node', () => {
    const page = read('<p>Baclofen\n  <b>10 mg</b>  #30</p><table><tr><td>a  b</td><td>c</td></tr></table>');
    for (const { start, length, node, from } of page.pieces) {
      expect(node.data.slice(from, from + length)).toBe(page.text.slice(start, start + length));
    }
    const covered = new Set(
      page.pieces.flatMap(({ start, length }) => Array.from({ length }, (_, i) => start + i)),
    );
    const uncovered = [...page.text].filter((_, index) => !covered.has(index)).join('');
    expect(page.text).toBe('Baclofen 10 mg #30\n\na b\tc');
    expect(uncovered.trim()).toBe('');
  });

  it('finds a span over several nodes, one place a node', () => {
    const page = read('<p>Norco <b>10/325 mg</b> twice\n  a day: Upheld</p>');
    const start = page.text.indexOf('10/325');
    const places = findPlaces(page, [start, page.text.indexOf(': Upheld')]);
    expect(places.map(({ node, start: from, end }) => node.data.slice(from, end))).toEqual([
      '10/325 mg',
      ' twice\n  a day'.slice(1),
    ]);
  });

  it('leads each of two equal wordings to its own place', () => {
    const page = read('<p>MRI: Upheld</p><p>MRI: Upheld</p>');
    const [first] = findPlaces(page, [0, 3]);
    const [second] = findPlaces(page, [page.text.lastIndexOf('MRI'), page.text.lastIndexOf('MRI') + 3]);
    expect(first?.node).not.toBe(second?.node);
  });
});
