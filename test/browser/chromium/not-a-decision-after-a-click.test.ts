import { expect, it } from 'vitest';
import { asFailed } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('A page that is not a decision', (at) => {
  it('is named as that after a click, with the reasons and "summarize anyway"', async () => {
    const desk = at();
    const tab = await desk.open('/pages/ur-denial.html');
    const panel = await desk.click(tab);
    expect(asFailed(await panel.settled()).code).toBe('not-a-decision');
    expect(await panel.text('This does not look like an IMR decision.')).toContain('Summarize anyway');
  });
});
