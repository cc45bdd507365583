import { expect, it } from 'vitest';
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
});
