import { expect, it } from 'vitest';
import { inChromium } from '../harness/situation.ts';

inChromium('The panel by keyboard alone', (at) => {
  it('leaves letters alone where single keys are switched off', async () => {
    const desk = at();
    await desk.configure({ singleKeys: false });
    const panel = await desk.click(await desk.open('/letters/nerve-test-mixed-2017.html'));
    await panel.text('CM16-0999102');
    await panel.page.keyboard.press('?');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await panel.text()).not.toContain('Previous item');
  });
});
