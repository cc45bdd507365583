import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../extension/reading/pdf/read-pdf.ts';
import { findRectangles } from '../../../extension/reading/pdf/rectangles.ts';
import type { PdfText } from '../../../extension/reading/pdf/run.ts';
import { FILLER, writePdf } from './write-pdf.ts';

async function read(bytes: Uint8Array): Promise<PdfText> {
  const reading = await readPdf(pdfjs, bytes);
  if (!reading.ok) throw new Error(reading.code);
  return reading.value;
}

describe('reading a PDF', () => {
  it('keeps a value between the two halves of its own label', async () => {
    const bytes = await writePdf((page) => {
      page.place('Application', 300, 100).place('Received:', 300, 113).place('12/07/2016', 400, 100);
      page.place(FILLER, 72, 200);
    });
    expect((await read(bytes)).text).toContain('Application  12/07/2016\nReceived:');
  });

  it('reads a table row by row, although the file draws it column by column', async () => {
    const bytes = await writePdf((page) => {
      page.place('Case Number:', 72, 100).place('Priority:', 72, 113);
      page.place('CM16-0999001', 180, 100).place('Standard', 180, 113);
      page.place(FILLER, 72, 200);
    });
    expect((await read(bytes)).text).toContain('Case Number:  CM16-0999001\nPriority:  Standard');
  });

  it('sets an empty line between paragraphs, none within, and a form feed between pages', async () => {
    const bytes = await writePdf((page) => {
      page.place(`${FILLER} one`, 72, 100).place('wraps here', 72, 114).place('still', 72, 128);
      page.place('A new paragraph', 72, 160);
      page.next().place('Next page', 72, 100).place(FILLER, 72, 114);
    });
    const { text, pages } = await read(bytes);
    expect(text).toContain('one\nwraps here\nstill\n\nA new paragraph\n\fNext page');
    expect(pages).toBe(2);
  });

  it('joins a raised letter to its line', async () => {
    const bytes = await writePdf((page) => {
      page.place('the 3', 72, 100, 12).place('rd', 99, 97, 7).place('request', 112, 100, 12);
      page.place(FILLER, 72, 200);
    });
    expect((await read(bytes)).text).toContain('the 3rd request');
  });

  it('opens a file that is encrypted with an empty password', async () => {
    const bytes = await writePdf((page) => page.place(FILLER, 72, 100), { ownerPassword: 'owner' });
    expect((await read(bytes)).text).toContain(FILLER);
  });

  it('names a file that asks for a password', async () => {
    const bytes = await writePdf((page) => page.place(FILLER, 72, 100), { userPassword: 'secret' });
    expect(await readPdf(pdfjs, bytes)).toEqual({ ok: false, code: 'encrypted' });
  });

  it('names a scan, even one with a fax line on each page', async () => {
    const bytes = await writePdf((page) => {
      page.rectangle(72, 72, 400, 500).place('12/07/2016 10:14 FAX 2/2', 72, 40);
    });
    expect(await readPdf(pdfjs, bytes)).toEqual({ ok: false, code: 'no-text' });
  });

  it('tells which pages hold no text', async () => {
    const bytes = await writePdf((page) => {
      page.place(FILLER, 72, 100);
      page.next().rectangle(72, 72, 400, 500);
    });
    expect((await read(bytes)).pagesWithoutText).toEqual([2]);
  });

  it.each([
    ['an error page', '<!doctype html><p>Your session has ended.</p>'],
    ['a broken PDF', '%PDF-1.7 and nothing more'],
    ['nothing', ''],
  ])('refuses %s as unreadable', async (_, content) => {
    const reading = await readPdf(pdfjs, new TextEncoder().encode(content));
    expect(reading).toEqual({ ok: false, code: 'unreadable-file' });
  });

  it('finds the rectangles of words, one a line', async () => {
    const bytes = await writePdf((page) => {
      page.place('Baclofen 10 mg', 72, 100, 12).place('number 30', 72, 114, 12).place(FILLER, 72, 200);
    });
    const { text, runs } = await read(bytes);
    const start = text.indexOf('10 mg');
    const rectangles = findRectangles(runs, [start, text.indexOf(' 30') + 3]);
    expect(rectangles.map(({ page }) => page)).toEqual([1, 1]);
    const [first, second] = rectangles;
    expect(first?.left).toBeGreaterThan(72 + 30);
    expect(first?.top).toBeLessThan(100);
    expect((first?.top ?? 0) + (first?.height ?? 0)).toBeGreaterThan(100);
    expect(second?.left).toBeCloseTo(72, 0);
    expect(second?.top).toBeGreaterThan(100);
  });

  it('gives each run the words at its offsets', async () => {
    const bytes = await writePdf((page) => page.place('Upheld', 72, 100).place(FILLER, 72, 200));
    const { text, runs } = await read(bytes);
    expect(runs.map(({ start, end }) => text.slice(start, end))).toEqual(['Upheld', FILLER]);
  });
});
