import { expect, it } from 'vitest';
import { asFailed } from '../harness/expectations.ts';
import { inFirefox } from '../harness/firefox-desk.ts';

inFirefox('A page without a letter in Firefox', (at) => {
  it('is named as that after a click', async () => {
    const desk = at();
    await desk.click(await desk.open('/pages/qme-report.html'));
    expect(asFailed(await desk.settled()).code).toBe('not-a-decision');
    expect(await desk.sidebar('This does not look like an IMR decision.')).toContain('Summarize anyway');
  });
});
