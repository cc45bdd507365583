import { expect, it } from 'vitest';
import { asFailed } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('A PDF that the portal made in the browser (blob:)', (at) => {
  it('is named as out of reach where the page that made it is gone, with the way out', async () => {
    const desk = at();
    const tab = await desk.open('/pages/pdf-blob.html');
    await tab.page.waitForSelector('body[data-ready]');
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('#here')]);
    const panel = await desk.click(tab);
    expect(asFailed(await panel.settled()).code).toBe('cannot-fetch');
    expect(await panel.text('The letter could not be fetched from this page.')).toContain(
      'Drop the letter here',
    );
  });
});
