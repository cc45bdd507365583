import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, it } from 'vitest';
import { sampleLetter } from '../../portal/letters/index.ts';
import { letterPdf } from '../../portal/render/pdf.ts';
import { expectSample } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'imr-lens-saved-'));
beforeAll(async () => {
  writeFileSync(path.join(folder, 'letter.pdf'), await letterPdf(sampleLetter('tramadol-partial-2016')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

inChromium('A letter that was saved on this computer', (at) => {
  it('is read where the user allowed files', async () => {
    const desk = at();
    const panel = await desk.click(await desk.open(`file://${folder}/letter.pdf`));
    expectSample(await panel.settled(), 'tramadol-partial-2016');
  });
});
