import { expect, it } from 'vitest';
import { inChromium } from '../harness/situation.ts';

inChromium('A page that forges messages of the extension', (at) => {
  it('gets no answer and changes nothing', async () => {
    const desk = at();
    const tab = await desk.open(`/pages/hostile-messages.html?extension=${desk.chromium.extensionId}`);
    await tab.page.waitForSelector('body[data-ready]');
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await desk.badge(tab)).toBe('');
    expect(['idle', 'failed']).toContain((await desk.state(tab)).kind);
    const answers = await tab.page.evaluate(
      () => (globalThis as unknown as { __answers: unknown[] }).__answers,
    );
    expect(JSON.stringify(answers)).not.toContain('"ok":true');

    const panel = await desk.click(tab);
    await panel.settled();
    expect(await panel.text()).not.toContain('FORGED');
  });
});
