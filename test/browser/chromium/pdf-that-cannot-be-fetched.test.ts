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
    const tab = await desk.open('/login');
    await tab.page.goto(`${desk.portal.url}/pdf/signed-in.pdf`);
    await tab.page.deleteCookie({ name: 'session', url: desk.portal.url });
    const panel = await desk.click(tab);
    // Detection may have read the letter while the session still held; then there is nothing to fetch again.
    await panel.settled();
    await tab.page.goto(`${desk.portal.url}/pages/light.html`);
    await tab.page.goto(`${desk.portal.url}/pdf/signed-in.pdf`);
    expect(asFailed(await panel.settled((state) => state.kind === 'failed')).code).toBe('not-a-decision');
  });
});
