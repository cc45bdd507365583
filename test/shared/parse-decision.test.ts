import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Summary } from '../../shared/api/contract.ts';
import { detectDecision, parseDecision } from '../../shared/index.ts';
import { HEADER, item, letter } from './decision/letter.ts';
import { codes, readOne } from './decision/read.ts';

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('reading a text', () => {
  it('gives a summary for each decision in it, in order', () => {
    const second = letter({
      header: HEADER.replaceAll('0999001', '0999002'),
      items: [item('Walker: Overturned')],
    });
    const answer = parseDecision(`${letter()}\n\f${second}`);
    expect(answer.ok && answer.summaries.map(({ caseNumber, outcome }) => [caseNumber, outcome])).toEqual([
      ['CM16-0999001', 'upheld'],
      ['CM16-0999002', 'overturned'],
    ]);
  });

  it('keeps a second decision apart even without a header', () => {
    const answer = parseDecision(`${letter({ header: '' })}\n${letter({ header: '' })}`);
    expect(answer.ok && answer.summaries.map(({ counts }) => counts.items)).toEqual([1, 1]);
  });

  it('refuses what is no decision without a word of it', () => {
    const answer = parseDecision('Orla Finch asked for a cane.');
    expect(answer).toMatchObject({ ok: false, problem: { code: 'not-a-decision', status: 422 } });
    expect(JSON.stringify(answer)).not.toMatch(/Finch|cane/);
  });

  it('says what was and was not found where it is a decision without a readable item', () => {
    const text = letter({ items: ['Orla Finch keeps the cane.'] });
    const answer = parseDecision(text);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'unreadable-decision' } });
    expect(!answer.ok && answer.problem.detail).toContain('a case number');
    expect(JSON.stringify(answer)).not.toMatch(/Finch|cane/);
  });

  it('reads a doubtful text when told to', () => {
    const text = item('Cane: Upheld').replace(/MAXIMUS[\s\S]*?\n\n/, '');
    expect(detectDecision(text).decision).toBe(false);
    expect(parseDecision(text, { anyway: true }).ok).toBe(true);
  });

  it('warns where the cover states another outcome than the items', () => {
    const header = `Final Determination: OVERTURN. This means we decided that all are necessary.\n\n${HEADER}`;
    expect(codes(readOne(letter({ header })))).toContain('outcome-mismatch');
  });

  it('quotes a rationale without the number of the page that ends within its sentence', () => {
    const page = 'The worker had pain on most days of the week. '.repeat(12);
    const why = `${page}\nNothing shows that the\n2\nworker needs a cane. The request is not medically necessary.`;
    const text = letter({ summary: `${page}\n1\n`, items: [item('Cane: Upheld', { why })] });
    const gist = readOne(text).items[0]?.rationale?.gist.map((passage) => passage.text);
    expect(gist).toContain('Nothing shows that the worker needs a cane.');
  });

  it('keeps a ">" that begins a line and quotes nothing', () => {
    const why = 'Relief must be\n> 50% for weeks.\nThe request is not medically necessary.';
    const [read] = readOne(letter({ items: [item('Stockings,\n>20 mmHg: Upheld', { why })] })).items;
    expect(read?.printed).toBe('Stockings, >20 mmHg');
    expect(read?.rationale?.text).toContain('be > 50%');
  });

  it('answers the same bytes for the same text', () => {
    expect(JSON.stringify(parseDecision(letter()))).toBe(JSON.stringify(parseDecision(letter())));
  });
});

describe('the form of a text', () => {
  const text = letter({ items: [item('Cane with a soft grip, one: Upheld'), item('Walker: Overturned')] });
  const withoutSpans = (sent: string) =>
    JSON.stringify(parseDecision(sent), (key, value) => (/^spans?$/.test(key) ? undefined : value));
  it.each([
    ['wrapped at other places', text.replace(/ (?=\w{4,})/g, '\n')],
    ['without blank lines', text.replace(/\n\n+/g, '\n')],
    ['with a blank line behind every line', text.replace(/\n/g, ' \n\n')],
    ['with the line ends of Windows', text.replace(/\n/g, '\r\n')],
    ['with no-break spaces', text.replace(/ (?=\w)/g, '\u00a0')],
    ['with page breaks', text.replace(/\n\nDecision/g, '\n\f\nDecision')],
    ['with items and labels in bold', text.replace(/^(.+?):(?= )/gm, '**$1:**')],
    ['quoted in a mail', text.replace(/^/gm, '> ')],
    ['quoted twice in a mail', text.replace(/^/gm, '>> ')],
    ['as preformatted HTML', `<pre>${text}</pre>`],
  ])('never matters: %s', (_, form) => {
    expect(withoutSpans(form)).toBe(withoutSpans(text));
  });
});

describe('whatever is sent', () => {
  const words = [
    'Cane',
    'Upheld',
    ':',
    '\n',
    ' ',
    'Decision rationale:',
    'MAXIMUS guideline:',
    'Page(s): 6',
    '#60',
    'е',
    '\u200b',
    '**',
  ];

  it('gets a valid answer whose spans hold their values', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
        const sent = letter({ items: [item('Cane: Upheld'), parts.join(' ')] });
        const answer = parseDecision(sent);
        if (!answer.ok) return;
        for (const summary of answer.summaries) {
          expect(Summary.safeParse(summary).success).toBe(true);
          for (const read of summary.items) {
            const [start, end] = read.spans.printed ?? [-1, -1];
            const marks = /[*\u200b]/g;
            expect(fold(sent.slice(start, end).replace(marks, ''))).toBe(
              fold(read.printed.replace(marks, '')),
            );
          }
        }
      }),
    );
  });

  it.each([
    ['colons', ':'.repeat(2 ** 21)],
    [
      'ten thousand items',
      letter({ items: Array.from({ length: 10_000 }, (_, at) => item(`Cane ${at}: Upheld`)) }),
    ],
    [
      'ten thousand items, each decided for another part of the body',
      letter({
        items: Array.from({ length: 10_000 }, (_, at) =>
          item(`MRI of the left knee ${at}: Upheld`, {
            why: 'The MRI of the right shoulder is not medically necessary.',
          }),
        ),
      }),
    ],
    [
      'one endless rationale',
      letter({ items: [item('Cane: Upheld', { why: 'medically necessary '.repeat(50_000) })] }),
    ],
    [
      'one endless guideline line',
      letter({
        items: [item('Cane: Upheld', { ours: `Decision based on MTUS ${'Foo, '.repeat(100_000)}` })],
      }),
    ],
  ])(
    'never takes long: %s',
    (_, sent) => {
      const start = performance.now();
      parseDecision(sent);
      expect(performance.now() - start).toBeLessThan(20_000);
    },
    30_000,
  );
});
