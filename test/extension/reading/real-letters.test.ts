import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../extension/reading/pdf/read-pdf.ts';

const folder = new URL('../../../../shared/letters/real/', import.meta.url);
const present = existsSync(folder);

interface Known {
  items: {
    printed: string;
    rationaleStart: string;
    rationaleEnd: string;
    administrator: { text: string } | null;
    reviewer: { text: string } | null;
  }[];
}

const fold = (text: string) => text.replace(/\s+/gu, ' ').trim();

// Skipped where ../shared/letters is not at hand: the real letters are never part of the project.
describe.skipIf(!present)('the real letters of the state (in ../shared/letters)', () => {
  it('hold every known item, guideline and rationale in one piece', { timeout: 120_000 }, async () => {
    const known = JSON.parse(readFileSync(new URL('known-answers.json', folder), 'utf8')) as Record<
      string,
      Known
    >;
    const names = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
    expect(names.length).toBeGreaterThan(90);
    const missing: string[] = [];
    for (const name of names) {
      const reading = await readPdf(pdfjs, new Uint8Array(readFileSync(new URL(name, folder))));
      if (!reading.ok) {
        missing.push(`${name}: ${reading.code}`);
        continue;
      }
      const text = fold(reading.value.text);
      for (const item of known[name.replace('.pdf', '')]?.items ?? []) {
        const words = [
          item.printed,
          item.rationaleStart,
          item.rationaleEnd,
          item.administrator?.text,
          item.reviewer?.text,
        ];
        for (const word of words) {
          if (word && !text.includes(fold(word))) missing.push(`${name}: ${word}`);
        }
      }
    }
    expect(missing).toEqual([]);
  });
});
