import { expect, it } from 'vitest';
import { inChromium } from '../harness/situation.ts';

inChromium('The panel by keyboard alone', (at) => {
  it('reaches every button and link by Tab, each with a name and a visible place', async () => {
    const desk = at();
    const panel = await desk.click(await desk.open('/letters/nerve-test-mixed-2017.html'));
    await panel.text('CM16-0999102');
    const expected = await panel.page.evaluate(
      () =>
        [
          ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, textarea'),
        ].filter(
          (element) =>
            element.checkVisibility({ visibilityProperty: true }) &&
            !element.hasAttribute('disabled') &&
            element.tabIndex >= 0,
        ).length,
    );
    const reached = new Set<string>();
    for (let step = 0; step < expected + 4; step += 1) {
      await panel.page.keyboard.press('Tab');
      const name = await panel.page.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement) || element === document.body) return null;
        const all = [...document.querySelectorAll('*')];
        const box = element.getBoundingClientRect();
        const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
        return box.width > 0 && (words.trim() !== '' || element instanceof HTMLInputElement)
          ? `${all.indexOf(element)}`
          : 'NAMELESS';
      });
      if (name !== null) reached.add(name);
    }
    expect(reached).not.toContain('NAMELESS');
    expect(reached.size).toBe(expected);
  });
});
