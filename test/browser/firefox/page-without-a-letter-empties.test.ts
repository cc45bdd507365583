import { expect, it } from 'vitest';
import { expectSample } from '../harness/expectations.ts';
import { inFirefox } from '../harness/firefox-desk.ts';

inFirefox('A page without a letter in Firefox', (at) => {
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
