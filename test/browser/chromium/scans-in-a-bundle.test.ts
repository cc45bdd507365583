import { expect, it } from 'vitest';
import { asFailed } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('A bundle of papers whose decision was scanned', (at) => {
  it('is not called one without a decision: the pages where it may stand are named', async () => {
    const desk = at();
    const panel = await desk.click(await desk.open('/pdf/scans-in-a-bundle.pdf'));
    expect(asFailed(await panel.settled())).toMatchObject({
      code: 'not-a-decision',
      unread: { pages: [3, 4, 5], total: 7 },
    });
    expect(await panel.text('Pages 3-5 of 7 are scanned pictures')).toContain('Drop the letter here');
  });
});
