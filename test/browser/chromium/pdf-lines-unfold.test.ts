import { expect, it } from 'vitest';
import { inChromium } from '../harness/situation.ts';

inChromium('A value of the panel', (at) => {
  it('of a PDF unfolds the lines in the panel, and no address changes', async () => {
    const desk = at();
    const tab = await desk.open('/letters/back-seven-items-2017.pdf');
    const panel = await desk.click(tab);
    await panel.text('CM17-0999106');
    const door = await panel.page.waitForSelector('button.door ::-p-text(Omeprazole 20mg #30)');
    await door?.click();
    expect(await panel.text('Page')).toContain('Omeprazole 20mg #30');
    await panel.page.waitForSelector('canvas', { timeout: 8000 });
    expect(tab.page.url()).toBe(tab.url);
  });
});
