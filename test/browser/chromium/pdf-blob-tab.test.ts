import { it } from 'vitest';
import { expectSample } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('A PDF that the portal made in the browser (blob:)', (at) => {
  it('is read in the new tab that shows it', async () => {
    const desk = at();
    const maker = await desk.open('/pages/pdf-blob.html');
    await maker.page.waitForSelector('body[data-ready]');
    const tab = await desk.opened(async () => await maker.page.click('#open'));
    const panel = await desk.click(tab);
    expectSample(await panel.settled(), 'nerve-test-mixed-2017');
  });
});
