import { expect, it } from 'vitest';
import { inChromium } from '../harness/situation.ts';

inChromium('The token of the team', (at) => {
  it('cannot be read by a script in a page, not even by one of ours', async () => {
    const desk = at();
    await desk.configure({
      workerUrl: 'http://127.0.0.1:9',
      workerToken: 'token-of-the-team',
      sendWhen: 'never',
    });
    const tab = await desk.open('/letters/nerve-test-mixed-2017.html');
    await expect.poll(() => desk.badge(tab), { timeout: 8000 }).toBe('1');
    const helper = await desk.helper();
    const [told] = await helper.evaluate(async (tabId) => {
      const { scripting } = (globalThis as unknown as Scripting).chrome;
      return await scripting.executeScript({
        target: { tabId },
        func: async () => {
          const read = async () => JSON.stringify(await chrome.storage.local.get(null));
          return await read().catch((error: unknown) => `refused: ${error}`);
        },
      });
    }, tab.id);
    expect(told?.result).toMatch(/^refused: /);
    expect(await helper.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)))).toContain(
      'token-of-the-team',
    );
  });
});

interface Scripting {
  readonly chrome: {
    readonly scripting: {
      executeScript(what: {
        target: { tabId: number };
        func: () => Promise<string>;
      }): Promise<{ result: string }[]>;
    };
  };
}
