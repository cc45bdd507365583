import { expect, it } from 'vitest';
import { asRead, expectSample } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('A computer without a network', (at) => {
  it('still reads the letter that stands in the tab', async () => {
    const desk = at();
    await desk.configure({ workerUrl: 'https://worker.example', workerToken: 'team-token' });
    const tab = await desk.open('/letters/oxycodone-pages-2015.html');
    await tab.page.setOfflineMode(true);
    const panel = await desk.click(tab);
    const state = await panel.settled();
    expectSample(state, 'oxycodone-pages-2015');
    expect(asRead(state).readBy.where).toBe('device');
  });
});
