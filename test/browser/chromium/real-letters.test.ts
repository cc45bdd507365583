import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { compareLetter } from '../../../scripts/accuracy/compare-letter.ts';
import { readLetterSet } from '../../../scripts/accuracy/letter-sets.ts';
import { asRead } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../../shared/letters/real');
const HEADER = new Set(['caseNumber', 'outcome', 'priority']);

inChromium("The state's own PDFs in Chromium", (at) => {
  // A dozen of different sizes; every one of them is read outside the browser by npm run accuracy.
  const some = existsSync(FOLDER) ? readLetterSet(FOLDER).filter((_letter, index) => index % 9 === 0) : [];
  const missing = some.length === 0 ? ' (skipped: ../shared/letters/real is not here)' : '';
  it.skipIf(missing !== '')(
    `open and give case number, priority and outcome as known${missing}`,
    async () => {
      const desk = at();
      const misses: unknown[] = [];
      for (const letter of some) {
        desk.portal.put(`/${letter.name}.pdf`, 'application/pdf', readFileSync(letter.path));
        const tab = await desk.open(`/${letter.name}.pdf`);
        const panel = await desk.click(tab);
        const { summaries } = asRead(await panel.settled());
        for (const known of letter.expected) {
          const wrong = compareLetter(known, summaries[0] ?? null).filter(
            (mark) => !mark.right && HEADER.has(mark.field),
          );
          misses.push(...wrong.map((mark) => [letter.name, mark.field, mark.expected, mark.actual]));
        }
        await tab.page.close();
      }
      expect(misses).toEqual([]);
    },
  );
});
