import { expect, it } from 'vitest';
import { asFailed } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('A PDF that the server calls a mere file', (at) => {
  it('is saved by Chromium and never shown: the panel of the tab that led there says so and takes the file', async () => {
    const desk = at();
    const tab = await desk.open('/pages/light.html');
    const session = await tab.page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'deny' });
    const started = new Promise<string>((resolve) =>
      session.on('Page.downloadWillBegin', ({ url }) => resolve(url)),
    );
    await session.send('Page.enable');
    await tab.page.evaluate(() => location.assign('/pdf/octet?doc=nerve-test-mixed-2017'));
    expect(await started).toContain('/pdf/octet');
    // The tab stays where it was: there is no letter in it to read.
    expect(new URL(tab.page.url()).pathname).toBe('/pages/light.html');
    const panel = await desk.click(tab);
    expect(asFailed(await panel.settled()).code).toBe('not-a-decision');
    expect(await panel.text('saved it as a file')).toContain('drop that file here');
    expect(await panel.text('Drop the letter here')).toContain('Choose a file');
  });
});
