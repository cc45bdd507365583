import { expect, it } from 'vitest';
import { inChromium } from '../harness/situation.ts';

inChromium('A panel beside several tabs', (at) => {
  it('empties where the tab goes to a page without a letter', async () => {
    const desk = at();
    const tab = await desk.open('/letters/nerve-test-mixed-2017.html');
    const panel = await desk.click(tab);
    await panel.text('CM16-0999102');
    await tab.page.goto(`${desk.portal.url}/pages/light.html`);
    await panel.settled((state) => state.kind === 'idle' || state.kind === 'failed');
    expect(await panel.text()).not.toContain('CM16-0999102');
  });
});
