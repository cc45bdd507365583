import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBytes } from '../../../extension/summary/bytes.ts';
import { cropAround } from '../../../extension/summary/crop.ts';
import { cutExcerpt } from '../../../extension/summary/cut-excerpt.ts';
import { writeDiagnostic } from '../../../extension/summary/diagnostic.ts';
import { nameFile } from '../../../extension/summary/name-file.ts';
import { originOfHost, patternOfHost } from '../../../extension/summary/origin-of-host.ts';
import { READING_ERROR_CODES, viewProblem } from '../../../extension/summary/problem-view.ts';
import { splitAtMarks } from '../../../extension/summary/split-at-marks.ts';
import { SUMMARY } from '../components/fixture-summary.ts';
import { LETTER } from '../components/letter.ts';
import { STATES } from '../components/states.ts';
import { readCatalogue } from '../locales/read-catalogue.ts';
import { sayFrom } from '../locales/say-from-catalogue.ts';

const say = sayFrom(await readCatalogue());
const around = { version: '1.2.3', userAgent: 'Browser/1' };

describe('the report of a problem', () => {
  it.each(Object.entries(STATES))(
    'in the state %s holds no run of five words of the letter, and no case number',
    (_name, state) => {
      const report = writeDiagnostic(state, around);
      const words = LETTER.split(/\s+/);
      const runs = words.slice(4).map((_, i) => words.slice(i, i + 5).join(' '));
      expect(runs.filter((run) => report.includes(run))).toEqual([]);
      expect(report).not.toMatch(/CM16|portal\.example|files\.example|Baclofen/);
      expect(report).toContain('IMR Lens 1.2.3');
    },
  );

  it('names what helps: layout, counts, findings and warnings by code', () => {
    expect(writeDiagnostic(STATES.read ?? null, around)).toContain(
      'findings: date-conflict, unknown-section',
    );
  });
});

describe('a problem', () => {
  it('offers a permission only where a site is known that would mend it', () => {
    expect(viewProblem('foreign-frame', 'files.example.net', say).remedies).toContain('allow-once');
    expect(viewProblem('foreign-frame', null, say).remedies).toEqual(['ways-in']);
  });

  it('has a title of its own for each code', () => {
    const titles = READING_ERROR_CODES.map((code) => viewProblem(code, null, say).title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('always leaves something to do', () => {
    const stuck = READING_ERROR_CODES.filter((code) => viewProblem(code, null, say).remedies.length === 0);
    expect(stuck).toEqual([]);
  });
});

describe('an excerpt', () => {
  it('keeps the words and cuts what stands around them at a space', () => {
    const start = LETTER.indexOf('EMG/NCV of both');
    const excerpt = cutExcerpt(LETTER, [start, start + 7]);
    expect(excerpt.words).toBe('EMG/NCV');
    expect(excerpt.before).toMatch(/^…\S+ .*2\. $/);
    expect(excerpt.after).toMatch(/^ of both .*…$/);
  });
});

describe('marks in a text', () => {
  it('never lose or double a sign, whatever their order and overlap', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40));
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
        const pieces = splitAtMarks(text, spans);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });

  it('mark exactly the words of their spans', () => {
    const marked = splitAtMarks('one two three', [
      [8, 13],
      [0, 3],
      [2, 5],
    ]).filter(({ isMarked }) => isMarked);
    expect(marked.map(({ text }) => text)).toEqual(['one t', 'three']);
  });
});

describe('the crop of a page', () => {
  const page = { width: 612, height: 792 };
  const box = fc.record({
    left: fc.nat(500),
    top: fc.nat(700),
    width: fc.integer({ min: 1, max: 110 }),
    height: fc.integer({ min: 5, max: 30 }),
  });

  it('holds the first words whole, stays on the page, and keeps the type readable', () => {
    fc.assert(
      fc.property(
        fc.array(box, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 180, max: 700 }),
        (boxes, room) => {
          const crop = cropAround(boxes, page, room);
          expect(crop.left).toBeLessThanOrEqual(Math.min(...boxes.map(({ left }) => left)));
          expect(crop.top).toBeLessThanOrEqual(Math.min(...boxes.map(({ top }) => top)));
          expect(crop.left + crop.width).toBeLessThanOrEqual(page.width + 1e-9);
          expect(crop.top + crop.height).toBeLessThanOrEqual(page.height + 1e-9);
          expect(crop.scale).toBeGreaterThanOrEqual(0.85);
        },
      ),
    );
  });
});

describe('small words', () => {
  it('name a file so that every system takes it', () => {
    expect(nameFile(SUMMARY, 'ics')).toBe('imr-CM16-0999004.ics');
    expect(nameFile({ ...SUMMARY, caseNumber: '../C:M 1' }, 'csv')).toBe('imr-CM1.csv');
    expect(nameFile({ ...SUMMARY, caseNumber: null }, 'json')).toBe('imr-decision.json');
  });

  it('ask for https everywhere but on this computer', () => {
    expect(originOfHost('portal.example.org')).toBe('https://portal.example.org');
    expect(originOfHost('127.0.0.1:8080')).toBe('http://127.0.0.1:8080');
    expect(originOfHost('127.0.0.1.example.org')).toBe('https://127.0.0.1.example.org');
  });

  it('ask for a port only where the browser takes one', () => {
    expect(patternOfHost('127.0.0.1:8080', true)).toBe('http://127.0.0.1:8080/*');
    expect(patternOfHost('portal.example.org:8443', false)).toBe('https://portal.example.org/*');
  });

  it('write an amount of bytes as people say it', () => {
    expect([0, 1, 8214, 2_100_000].map((bytes) => formatBytes(bytes, 'en-US'))).toEqual([
      '0 bytes',
      '1 byte',
      '8.2 kB',
      '2.1 MB',
    ]);
  });
});
