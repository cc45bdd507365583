import { expect, it } from 'vitest';
import { asFailed } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('A letter in frames', (at) => {
  it('of a site that was never allowed says so and offers to allow that site', async () => {
    const desk = at();
    desk.portal.put(
      '/desk-with-foreign-frame',
      'text/html',
      `<!doctype html><title>Desk</title><main><h1>Desk</h1><iframe width=600 height=400 src="${desk.elsewhere('/letters/nerve-test-mixed-2017.html')}"></iframe></main>`,
    );
    const tab = await desk.open('/desk-with-foreign-frame');
    const panel = await desk.click(tab);
    const failed = asFailed(await panel.settled());
    expect(failed.code).toBe('foreign-frame');
    expect(failed.host).toContain('portal.example');
    expect(await panel.text('This letter comes from another site.')).toContain('portal.example');
  });
});
