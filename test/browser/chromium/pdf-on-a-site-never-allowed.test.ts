import { expect, it } from 'vitest';
import { expectSample } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('A PDF in a tab', (at) => {
  it('on a site that was never allowed is read after the click', async () => {
    const desk = at();
    const tab = await desk.open(desk.elsewhere('/letters/shoulder-expedited-2017.pdf'));
    const panel = await desk.click(tab);
    const summary = expectSample(await panel.settled(), 'shoulder-expedited-2017');
    expect(summary.priority).toBe('expedited');
  });
});
