import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { sampleLetter } from '../../portal/letters/index.ts';
import { letterPdf } from '../../portal/render/pdf.ts';
import { expectSample } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

const SLUG = 'acupuncture-outside-2016';

inChromium('A letter that is not in the tab', (at) => {
  it('is read from a file that the user chooses', async () => {
    const desk = at();
    const file = path.join(tmpdir(), 'imr-lens-chosen.pdf');
    writeFileSync(file, await letterPdf(sampleLetter(SLUG)));
    const panel = await desk.click(await desk.open('/pages/help.html'));
    await panel.text('Drop the letter here');
    const input = await panel.page.$('input[type=file]');
    await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(file);
    expectSample(await panel.settled((state) => state.kind === 'read'), SLUG);
    expect(await panel.text('CM16-0999108')).toContain('1 upheld');
  });
});
