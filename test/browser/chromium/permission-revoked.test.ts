import { expect, it } from 'vitest';
import { expectSample } from '../harness/expectations.ts';
import { setExtension } from '../harness/set-extension.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('A site that the user took away from the extension', (at) => {
  it('is not looked at any more until the user clicks there', async () => {
    const desk = at();
    await setExtension(desk, { hostAccess: 'ON_CLICK' });
    try {
      const tab = await desk.open('/letters/nerve-test-mixed-2017.html');
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await desk.badge(tab)).toBe('');
      // The browser spends the first click on the content script that it had held back, the second on the button.
      await desk.chromium.clickToolbar(tab.page);
      await expect.poll(() => desk.badge(tab), { timeout: 8000 }).toBe('1');
      const panel = await desk.click(tab);
      expectSample(await panel.settled(), 'nerve-test-mixed-2017');
    } finally {
      await setExtension(desk, { hostAccess: 'ON_ALL_SITES' });
    }
  });

  it('is looked at again after it was given back', async () => {
    const desk = at();
    const tab = await desk.open('/letters/nerve-test-mixed-2017.html');
    await expect.poll(() => desk.badge(tab), { timeout: 8000 }).toBe('1');
  });
});
