import { expect, it } from 'vitest';
import { asFailed } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('A PDF whose bytes cannot be had a second time', (at) => {
  it('from a form is named as that, and the tab is never loaded again', async () => {
    const desk = at();
    const tab = await desk.open('/pages/pdf-post.html');
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('#send')]);
    const panel = await desk.click(tab);
    expect(asFailed(await panel.settled()).code).toBe('one-time-link');
    expect(desk.portal.seen.filter((line) => line === 'POST /pdf/post')).toHaveLength(1);
  });
});
