import { expect, it } from 'vitest';
import { inChromium } from '../harness/situation.ts';

inChromium('The panel by keyboard alone', (at) => {
  it('walks its items with J and K, and lists its keys with ?', async () => {
    const desk = at();
    const panel = await desk.click(await desk.open('/letters/back-seven-items-2017.html'));
    await panel.text('CM17-0999106');
    const focused = () =>
      panel.page.evaluate(
        () => document.activeElement?.closest('[data-item], li, article, section')?.textContent ?? '',
      );
    await panel.page.keyboard.press('j');
    const first = await focused();
    await panel.page.keyboard.press('j');
    const second = await focused();
    expect(second).not.toBe(first);
    await panel.page.keyboard.press('k');
    expect(await focused()).toBe(first);
    await panel.page.keyboard.press('?');
    expect(await panel.text('Next item')).toContain('Copy the claim note');
  });
});
