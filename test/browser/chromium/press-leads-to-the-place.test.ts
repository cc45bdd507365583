import { expect, it } from 'vitest';
import { inChromium } from '../harness/situation.ts';

inChromium('A value of the panel', (at) => {
  it('leads to its place when it is pressed', async () => {
    const desk = at();
    const tab = await desk.open('/letters/back-seven-items-2017.html');
    const panel = await desk.click(tab);
    await panel.text('CM17-0999106');
    const before = await tab.page.evaluate(() => scrollY);
    const door = await panel.page.waitForSelector('button.door ::-p-text(Omeprazole 20mg #30)');
    await door?.click();
    await expect.poll(() => tab.page.evaluate(() => scrollY)).toBeGreaterThan(before);
  });
});
