import { expect, it } from 'vitest';
import { expectSample } from '../harness/expectations.ts';
import { inFirefox } from '../harness/firefox-desk.ts';

inFirefox('An HTML letter in Firefox', (at) => {
  it('on a site that was never allowed is read after a click, and stands in the real sidebar', async () => {
    const desk = at();
    const page = await desk.open(desk.elsewhere('/letters/nerve-test-mixed-2017.html'));
    await desk.click(page);
    expectSample(await desk.settled(), 'nerve-test-mixed-2017');
    expect(await desk.sidebar('CM16-0999102')).toContain('1 overturned');
  });

  it('on a declared site shows its badge without a click', async () => {
    const desk = at();
    await desk.open('/letters/back-seven-items-2017.html');
    await expect.poll(() => desk.badge(), { timeout: 8000 }).toBe('2');
  });

  for (const [what, path] of [
    ['in frames of frames', '/pages/frames.html'],
    ['in an open shadow root', '/pages/shadow.html'],
  ] as const) {
    it(`${what} is read`, async () => {
      const desk = at();
      await desk.click(await desk.open(path));
      expectSample(await desk.settled(), 'nerve-test-mixed-2017');
    });
  }

  it('that comes late shows its badge by itself', async () => {
    const desk = at();
    await desk.open('/pages/late.html');
    await expect.poll(() => desk.badge(), { timeout: 8000 }).toBe('1');
  });

  it('full of markup is shown as text', async () => {
    const desk = at();
    const page = await desk.open('/letters/hostile-markup.html');
    await desk.click(page);
    expect((await desk.settled()).kind).toBe('read');
    expect(await desk.sidebar('CM17-0999110')).toContain('& "quoted"');
    expect(await page.evaluate(() => '__hostile' in globalThis)).toBe(false);
  });
});
