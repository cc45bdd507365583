import { expect, it } from 'vitest';
import { expectSample } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('A claim file of a hundred pages with one letter inside', (at) => {
  it('gives that letter', async () => {
    const desk = at();
    const tab = await desk.open('/pdf/hundred-pages.pdf?doc=nerve-test-mixed-2017');
    const panel = await desk.click(tab);
    const state = await panel.settled(undefined, 20_000);
    expectSample(state, 'nerve-test-mixed-2017');
    expect(state.kind === 'read' && state.source.pages).toBe(100);
  });
});
