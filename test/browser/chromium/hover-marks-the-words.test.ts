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
});
