import { expect, it } from 'vitest';
import { asRead } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('The day a letter was received', (at) => {
  it('moves the day by which something is owed', async () => {
    const desk = at();
    const tab = await desk.open('/letters/nerve-test-mixed-2017.html');
    const panel = await desk.click(tab);
    expect(await panel.text('CM16-0999102')).toContain('01/24/2017');
    const day = await panel.page.waitForSelector('input[type=date]');
    await day?.evaluate((input) => {
      const field = input as HTMLInputElement;
      field.value = '2017-01-20';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    // Five working days after Friday, January 20.
    expect(await panel.text('01/27/2017')).toContain('Authorize');
    const { summaries } = asRead(await panel.state());
    expect(summaries[0]?.deadlines.find((deadline) => deadline.code === 'authorize')?.start).toBe(
      '2017-01-20',
    );
  });
});
