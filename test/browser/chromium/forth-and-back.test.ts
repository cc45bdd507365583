import { expect, it } from 'vitest';
import { inChromium } from '../harness/situation.ts';

inChromium('A panel beside several tabs', (at) => {
  it('shows the new letter and not the old one after a navigation, and the old one again on the way back', async () => {
    const desk = at();
    const tab = await desk.open('/letters/nerve-test-mixed-2017.html');
    const panel = await desk.click(tab);
    await panel.text('CM16-0999102');
    await tab.page.goto(`${desk.portal.url}/letters/methocarbamol-upheld-2015.html`);
    expect(await panel.text('CM15-0999101')).not.toContain('CM16-0999102');
    await tab.page.goBack();
    expect(await panel.text('CM16-0999102')).not.toContain('CM15-0999101');
  });
});
