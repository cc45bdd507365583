import { expect, it } from 'vitest';
import { expectSample } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('A tab that moves to a window of its own', (at) => {
  it('keeps its letter', async () => {
    const desk = at();
    const tab = await desk.open('/letters/shoulder-expedited-2017.html');
    const panel = await desk.click(tab);
    expectSample(await panel.settled(), 'shoulder-expedited-2017');
    await (await desk.helper()).evaluate(async (tabId) => {
      const { windows } = (
        globalThis as unknown as { chrome: { windows: { create(of: object): Promise<unknown> } } }
      ).chrome;
      await windows.create({ tabId, focused: true });
    }, tab.id);
    expectSample(await desk.state(tab), 'shoulder-expedited-2017');
    expect(await desk.badge(tab)).toBe('3');
  });
});
