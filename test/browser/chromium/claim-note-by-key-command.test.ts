import { expect, it } from 'vitest';
import { inChromium } from '../harness/situation.ts';

inChromium('The claim note', (at) => {
  it('is copied by the browser-wide key command too', async () => {
    const desk = at();
    const tab = await desk.open('/letters/nerve-test-mixed-2017.html');
    const panel = await desk.click(tab);
    await panel.text('Copy claim note');
    await panel.page.evaluate(() => {
      navigator.clipboard.writeText = async () => undefined;
    });
    await desk.inBackground(async (given) => {
      const { commands, tabs } = (globalThis as unknown as Dispatching).chrome;
      commands.onCommand.dispatch('copy-note', await tabs.get(Number(given)));
    }, String(tab.id));
    expect(await panel.text('Claim note copied')).toContain('CM16-0999102');
  });
});

interface Dispatching {
  readonly chrome: {
    readonly commands: { readonly onCommand: { dispatch(command: string, tab: object): void } };
    readonly tabs: { get(id: number): Promise<object> };
  };
}
