import { expect, it } from 'vitest';
import { chipText, openWithChip } from '../harness/chip.ts';
import { asRead } from '../harness/expectations.ts';
import { useFakeWorker } from '../harness/fake-worker.ts';
import { inChromium } from '../harness/situation.ts';

const worker = useFakeWorker();

inChromium('A setting that is changed beside an open letter', (at) => {
  it('holds for it at once: the chip goes, and a Worker that is saved reads it', async () => {
    const desk = at();
    const tab = await openWithChip(desk, '/letters/nerve-test-mixed-2017.html');
    const panel = await desk.click(tab);
    expect(asRead(await panel.settled()).readBy.where).toBe('device');
    const { page } = await desk.open(`chrome-extension://${desk.chromium.extensionId}/options.html`);
    await page.locator('aria/Chip on the letter').click();
    await expect.poll(() => chipText(desk, tab), { timeout: 5000 }).toBe('');
    await page.locator('aria/Worker address').fill(worker.address);
    await page.locator('aria/Team token').fill('team-token');
    await page.locator('aria/Save[role="button"]').click();
    await expect
      .poll(async () => asRead(await desk.state(tab)).readBy.where, { timeout: 8000 })
      .toBe('worker');
    expect(worker.letters.length).toBe(1);
    await page.locator('aria/Never. Read on this device only').click();
    await expect
      .poll(async () => asRead(await desk.state(tab)).readBy.where, { timeout: 8000 })
      .toBe('device');
    await tab.page.bringToFront();
    expect(await panel.text('Read on this device')).toContain('CM16-0999102');
    expect(worker.letters.length).toBe(1);
  });
});
