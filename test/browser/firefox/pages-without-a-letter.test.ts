import { expect, it } from 'vitest';
import { asFailed, expectSample } from '../harness/expectations.ts';
import { inFirefox } from '../harness/firefox-desk.ts';

inFirefox('A page without a letter in Firefox', (at) => {
  it('stays as it was: no badge, nothing added to the page', async () => {
    const desk = at();
    const page = await desk.open('/pages/ur-denial.html');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await desk.badge()).toBe('');
    expect(await page.$$eval('body > *', (nodes) => nodes.map((node) => node.localName))).toEqual([
      'header',
      'main',
    ]);
  });

  it('is named as that after a click', async () => {
    const desk = at();
    await desk.click(await desk.open('/pages/qme-report.html'));
    expect(asFailed(await desk.settled()).code).toBe('not-a-decision');
    expect(await desk.sidebar('This does not look like an IMR decision.')).toContain('Summarize anyway');
  });

  it('empties the sidebar that showed a letter before', async () => {
    const desk = at();
    const page = await desk.open('/letters/nerve-test-mixed-2017.html');
    await desk.click(page);
    expectSample(await desk.settled(), 'nerve-test-mixed-2017');
    await page.goto(`${desk.portal.url}/pages/light.html`);
    await desk.settled((state) => state.kind !== 'read');
    await expect.poll(() => desk.firefox.sidebarText(), { timeout: 5000 }).not.toContain('CM16-0999102');
  });
});
