import { caseOutcome, type SampleLetter } from './letters/letter.ts';
import { escapeHtml } from './render/html.ts';

const HEADINGS = [
  'Case number',
  'Case outcome',
  'Decision date',
  'Date of injury',
  'Received',
  'Specialty',
  'Category',
  'Treatment',
  'Decision',
  'Web page',
];

/** The state's result list as it looked in 2017: one row a case, further treatments in rows that begin with `td colspan=5`. */
export function resultList(letters: readonly SampleLetter[]): string {
  const head = HEADINGS.map((heading) => `<th scope="col">${heading}</th>`).join('');
  return `<h1>IMR decisions</h1>
<p>Open a case number for the PDF, or its web page.</p>
<table class="tabborder">
<thead><tr>${head}</tr></thead>
<tbody>
${letters.map(caseRows).join('\n')}
</tbody>
</table>`;
}

function caseRows(letter: SampleLetter): string {
  const { header, reviewer, listing } = letter;
  const number = header?.caseNumber ?? 'Not stated';
  const specialty = 'prose' in reviewer ? 'Occupational Medicine' : (reviewer.specialties[0] ?? '');
  const cells = [
    `<a href="/letters/${letter.slug}.pdf">${number}</a>`,
    caseOutcome(letter),
    header?.decision ?? '',
    header?.injury ?? '',
    header?.received ?? '',
    escapeHtml(specialty),
    escapeHtml(listing.category),
    escapeHtml(listing.subcategory) + (letter.items.length > 1 ? ' +' : ''),
    caseDecision(letter, 0),
    `<a href="/letters/${letter.slug}.html" aria-label="Web page of ${number}">Web page</a>`,
  ];
  const first = `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const more = letter.items
    .slice(1)
    .map(
      (item, index) =>
        `<tr><td colspan="5"></td><td></td><td></td><td>${escapeHtml(shorten(item.printed))}</td><td>${caseDecision(letter, index + 1)}</td><td></td></tr>`,
    );
  return [first, ...more].join('\n');
}

function caseDecision(letter: SampleLetter, index: number): string {
  return letter.items[index]?.outcome === 'Overturned' ? 'Overturn' : 'Uphold';
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
