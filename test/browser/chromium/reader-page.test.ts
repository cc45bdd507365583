import { expect, it } from 'vitest';
import { inChromium } from '../harness/situation.ts';

inChromium('The reader page', (at) => {
  it('opens a PDF letter at the passage, with no word of it in the address', async () => {
    const desk = at();
    const tab = await desk.open('/letters/back-seven-items-2017.pdf');
    const panel = await desk.click(tab);
    await panel.text('CM17-0999106');
    const reader = await desk.opened(
      async () => await panel.page.locator('button ::-p-text(Show in letter)').click(),
    );
    expect(reader.page.url()).toContain('/reader.html');
    expect(decodeURIComponent(reader.page.url())).not.toMatch(/steroid|injection|CM17/i);
    await reader.page.waitForSelector('canvas, .textLayer', { timeout: 10_000 });
    await reader.page.waitForFunction(
      () => document.body.textContent?.includes('epidural steroid injection'),
      { timeout: 10_000 },
    );
  });
});
