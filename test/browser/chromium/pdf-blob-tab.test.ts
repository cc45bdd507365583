import { it } from 'vitest';
import { expectSample } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('A PDF that the portal made in the browser (blob:)', (at) => {
  it('is read in the tab that shows it', async () => {
    const desk = at();
    const tab = await desk.open('/pages/pdf-blob.html');
    await tab.page.waitForSelector('body[data-ready]');
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('#open')]);
    const panel = await desk.click(tab);
    expectSample(await panel.settled(), 'nerve-test-mixed-2017');
  });
});
