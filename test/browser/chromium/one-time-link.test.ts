import { expect, it } from 'vitest';
import { asFailed } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('A PDF whose bytes cannot be had a second time', (at) => {
  it('from a one-time link is named as that, with the way out', async () => {
    const desk = at();
    const tab = await desk.open('/pdf/once?key=first');
    const panel = await desk.click(tab);
    expect(asFailed(await panel.settled()).code).toBe('one-time-link');
    expect(await panel.text('This link works only once.')).toContain('Drop the letter here');
  });
});
