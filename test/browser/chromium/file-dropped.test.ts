import { it } from 'vitest';
import { sampleLetter } from '../../portal/letters/index.ts';
import { letterPdf } from '../../portal/render/pdf.ts';
import { expectSample } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

const SLUG = 'acupuncture-outside-2016';

inChromium('A letter that is not in the tab', (at) => {
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
});
