import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { sampleLetter } from '../../portal/letters/index.ts';
import { letterPdf } from '../../portal/render/pdf.ts';
import { letterText } from '../../portal/render/text.ts';
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

  it('is read from a file that is dropped on the panel', async () => {
    const desk = at();
    const bytes = [...(await letterPdf(sampleLetter(SLUG)))];
    const panel = await desk.click(await desk.open('/pages/help.html'));
    await panel.text('Drop the letter here');
    await panel.page.evaluate((data) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(data)], 'letter.pdf', { type: 'application/pdf' }));
      const target = document.querySelector('.drop') ?? document.body;
      for (const type of ['dragenter', 'dragover', 'drop']) {
        target.dispatchEvent(
          new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
      }
    }, bytes);
    expectSample(await panel.settled((state) => state.kind === 'read'), SLUG);
  });

  it('is read from pasted text', async () => {
    const desk = at();
    const panel = await desk.click(await desk.open('/pages/help.html'));
    await panel.text('Drop the letter here');
    await panel.page.locator('button ::-p-text(Paste the text)').click();
    await panel.page.locator('textarea').fill(letterText(sampleLetter(SLUG)));
    await panel.page.locator('button ::-p-text(Read this text)').click();
    expectSample(await panel.settled((state) => state.kind === 'read'), SLUG);
  });
});
