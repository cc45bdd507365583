import { expect, it } from 'vitest';
import { inFirefox } from '../harness/firefox-desk.ts';

inFirefox('An HTML letter in Firefox', (at) => {
  it('full of markup is shown as text', async () => {
    const desk = at();
    const page = await desk.open('/letters/hostile-markup.html');
    await desk.click(page);
    expect((await desk.settled()).kind).toBe('read');
    expect(await desk.sidebar('CM17-0999110')).toContain('& "quoted"');
    expect(await page.evaluate(() => '__hostile' in globalThis)).toBe(false);
  });
});
