import { expect, it } from 'vitest';
import { expectSample } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('A page that changes after it was loaded', (at) => {
  it('moves the panel along with a route change, and empties it where no letter is left', async () => {
    const desk = at();
    const tab = await desk.open('/pages/spa.html');
    await tab.page.click('#first');
    const panel = await desk.click(tab);
    expectSample(await panel.settled((state) => state.kind === 'read'), 'nerve-test-mixed-2017');

    await tab.page.click('#second');
    await panel.text('CM15-0999101');
    expectSample(await panel.state(), 'methocarbamol-upheld-2015');

    await tab.page.click('#none');
    await panel.settled((state) => state.kind !== 'read' && state.kind !== 'reading');
    expect(await panel.text()).not.toContain('CM15-0999101');
  });
});
