import { it } from 'vitest';
import { expectSample } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('"Summarize selection" in the context menu', (at) => {
  it('reads the letter that was selected in a message, with its lines', async () => {
    const desk = at();
    const tab = await desk.open(desk.elsewhere('/pages/selection.html'));
    // The click grants activeTab; the menu itself is drawn by the operating system and out of reach.
    const panel = await desk.click(tab);
    await panel.settled();
    const selected = await tab.page.evaluate(() => {
      getSelection()?.selectAllChildren(document.getElementById('pasted') ?? document.body);
      return String(getSelection());
    });
    await desk.inBackground(
      async (given) => {
        const { tabId, words } = JSON.parse(given) as { tabId: number; words: string };
        const menus = (globalThis as unknown as Dispatching).chrome.contextMenus;
        menus.onClicked.dispatch(
          { menuItemId: 'summarize-selection', selectionText: words, frameId: 0 },
          { id: tabId },
        );
      },
      JSON.stringify({ tabId: tab.id, words: selected.replaceAll(/\s+/g, ' ') }),
    );
    expectSample(
      await panel.settled((state) => state.kind === 'read' && state.source.kind === 'text'),
      'methocarbamol-upheld-2015',
    );
  });
});

interface Dispatching {
  readonly chrome: {
    readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object): void } };
  };
}
