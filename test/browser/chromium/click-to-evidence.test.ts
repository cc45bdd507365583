import { expect, it } from 'vitest';
import { inChromium } from '../harness/situation.ts';

/** The words that are marked in the page, by the CSS Custom Highlight API. */
function markedWords(): string[] {
  const words: string[] = [];
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight) words.push((range as Range).toString().replaceAll(/\s+/g, ' ').trim());
  }
  return words;
}

inChromium('A value of the panel', (at) => {
  it('marks its words in the page while it is pointed at, without touching the page', async () => {
    const desk = at();
    const tab = await desk.open('/letters/nerve-test-mixed-2017.html');
    const panel = await desk.click(tab);
    await panel.text('CM16-0999102');
    const before = await tab.page.evaluate(() => document.body.outerHTML);
    const door = await panel.page.waitForSelector(
      'button.door ::-p-text(EMG/NCV of the bilateral upper extremities)',
    );
    await door?.hover();
    await expect
      .poll(() => tab.page.evaluate(markedWords))
      .toContain('EMG/NCV of the bilateral upper extremities');
    expect(await tab.page.evaluate(() => document.body.outerHTML)).toBe(before);
    await panel.page.mouse.move(2, 2);
    await expect.poll(() => tab.page.evaluate(markedWords)).toEqual([]);
  });

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
