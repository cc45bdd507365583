import { it } from 'vitest';
import { expectSample } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('A letter in frames', (at) => {
  it('of frames is read', async () => {
    const desk = at();
    const tab = await desk.open('/pages/frames.html');
    const panel = await desk.click(tab);
    expectSample(await panel.settled(), 'nerve-test-mixed-2017');
  });
});
