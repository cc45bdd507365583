import { expect, it } from 'vitest';
import { expectSample } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('A letter on a site that was never allowed', (at) => {
  it('is left alone until the toolbar button is clicked, and is read then', async () => {
    const desk = at();
    const tab = await desk.open(desk.elsewhere('/letters/nerve-test-mixed-2017.html'));
    expect((await desk.state(tab)).kind).toBe('idle');

    const panel = await desk.click(tab);

    expectSample(await panel.settled(), 'nerve-test-mixed-2017');
    expect(await panel.text('CM16-0999102')).toContain('1 overturned');
  });
});
