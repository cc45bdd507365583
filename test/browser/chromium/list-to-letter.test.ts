import { expect, it } from 'vitest';
import { expectSample } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('The way from the result list to a letter', (at) => {
  it('finds nothing on the list, and the letter as soon as it is opened', async () => {
    const desk = at();
    const tab = await desk.open('/');
    expect(await desk.badge(tab)).toBe('');

    await Promise.all([
      tab.page.waitForNavigation(),
      tab.page.click('a[href="/letters/back-seven-items-2017.html"]'),
    ]);
    const panel = await desk.click(tab);

    expectSample(await panel.settled(), 'back-seven-items-2017');
    const text = await panel.text('CM17-0999106');
    expect(text).toContain('2 overturned');
    expect(text).toContain('5 upheld');
  });
});
