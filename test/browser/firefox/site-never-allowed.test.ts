import { expect, it } from 'vitest';
import { expectSample } from '../harness/expectations.ts';
import { inFirefox } from '../harness/firefox-desk.ts';

inFirefox('An HTML letter in Firefox', (at) => {
  it('on a site that was never allowed is read after a click, and stands in the real sidebar', async () => {
    const desk = at();
    const page = await desk.open(desk.elsewhere('/letters/nerve-test-mixed-2017.html'));
    await desk.click(page);
    expectSample(await desk.settled(), 'nerve-test-mixed-2017');
    expect(await desk.sidebar('CM16-0999102')).toContain('1 overturned');
  });
});
