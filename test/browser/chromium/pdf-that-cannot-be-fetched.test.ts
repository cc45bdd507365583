import { expect, it } from 'vitest';
import { asFailed } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('A PDF whose bytes cannot be had a second time', (at) => {
  it('from a one-time link is named as that, with the way out', async () => {
    const desk = at();
    const tab = await desk.open('/pdf/once?key=first');
    const panel = await desk.click(tab);
    expect(asFailed(await panel.settled()).code).toBe('one-time-link');
    expect(await panel.text('This link works only once.')).toContain('Drop the letter here');
  });

  it('from a form is named as that, and the tab is never loaded again', async () => {
    const desk = at();
    const tab = await desk.open('/pages/pdf-post.html');
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('#send')]);
    const panel = await desk.click(tab);
    expect(asFailed(await panel.settled()).code).toBe('one-time-link');
    expect(desk.portal.seen.filter((line) => line === 'POST /pdf/post')).toHaveLength(1);
  });

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
