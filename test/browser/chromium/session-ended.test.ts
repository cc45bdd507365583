import { expect, it } from 'vitest';
import { asFailed } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('A PDF whose bytes cannot be had a second time', (at) => {
  it('after the session ended is named as that', async () => {
    const desk = at();
    const tab = await desk.open(desk.elsewhere('/login'));
    await tab.page.goto(desk.elsewhere('/pdf/signed-in.pdf'));
    await tab.page.browserContext().deleteCookie(...(await tab.page.browserContext().cookies()));
    const panel = await desk.click(tab);
    expect(asFailed(await panel.settled()).code).toBe('signed-out');
    expect(await panel.text('The portal answered with a sign-in page.')).toContain('Sign in again');
  });
});
