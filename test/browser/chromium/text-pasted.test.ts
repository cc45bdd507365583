import { it } from 'vitest';
import { sampleLetter } from '../../portal/letters/index.ts';
import { letterText } from '../../portal/render/text.ts';
import { expectSample } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

const SLUG = 'acupuncture-outside-2016';

inChromium('A letter that is not in the tab', (at) => {
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
