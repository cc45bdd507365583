import { it } from 'vitest';
import { expectSample } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('A panel beside several tabs', (at) => {
  it('keeps each tab its own letter', async () => {
    const desk = at();
    const first = await desk.open('/letters/nerve-test-mixed-2017.html');
    await (await desk.click(first)).settled();
    const second = await desk.open('/letters/methocarbamol-upheld-2015.html');
    const panel = await desk.click(second);
    expectSample(await panel.settled(), 'methocarbamol-upheld-2015');
    expectSample(await desk.state(first), 'nerve-test-mixed-2017');
  });
});
