import { expect, it } from 'vitest';
import { expectSample } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('A PDF with a letterhead, a shaded band, a stamp, a note and a field', (at) => {
  it('is read by its words, and its lines are drawn', async () => {
    const desk = at();
    const errors: string[] = [];
    const tab = await desk.open('/pdf/decorated.pdf?doc=methocarbamol-upheld-2015');
    const panel = await desk.click(tab);
    panel.page.on('pageerror', (error) => errors.push(String(error)));
    const { items } = expectSample(await panel.settled(), 'methocarbamol-upheld-2015');
    const [item] = items;
    const door = await panel.page.waitForSelector(`button.door ::-p-text(${item?.request})`);
    await door?.click();
    await panel.page.waitForSelector('canvas', { timeout: 8000 });
    expect(errors).toEqual([]);
  });
});
