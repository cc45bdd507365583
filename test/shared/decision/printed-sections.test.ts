import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { cited } from './basis.ts';

/** Sections as 194 letters of 2016 and 2017 print them; not ours to copy. */
const FILE = path.resolve(import.meta.dirname, '../../../../shared/domain/sections-2016-17.csv');
const isHere = existsSync(FILE);
const missing = isHere ? '' : ' (skipped: ../shared/domain is not here)';

interface Row {
  readonly guideline: string;
  readonly section_as_printed: string;
}

const rows: readonly Row[] = isHere ? parse(readFileSync(FILE, 'utf8'), { columns: true }) : [];
const lines = rows
  .filter(({ section_as_printed }) => section_as_printed !== '')
  .map(({ guideline, section_as_printed: section }) => ({ guideline, section }));

describe("the state's own section names", () => {
  it.skipIf(!isHere)(`are each read whole under their guideline${missing}`, () => {
    for (const { guideline, section } of lines) {
      const line = `Decision based on MTUS ${guideline}, Section(s): ${section}.`;
      expect(sectionsOf(line), line).toEqual([section]);
    }
  });

  it.skipIf(!isHere)(`are told from one another behind a comma or a semicolon${missing}`, () => {
    for (const { guideline, section } of lines) {
      for (const other of lines) {
        if (other.guideline !== guideline || other.section === section) continue;
        for (const joint of [', ', '; ']) {
          const line = `Decision based on MTUS ${guideline}, Section(s): ${section}${joint}${other.section}.`;
          expect(sectionsOf(line), line).toEqual([section, other.section]);
        }
      }
    }
  });
});

function sectionsOf(line: string): readonly string[] {
  const citations = cited(line);
  expect(citations, line).toHaveLength(1);
  return citations[0]?.printedSections ?? [];
}
