import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { Panel, type PanelProps } from '../../../extension/components/Panel.tsx';
import { ActionsProvider, type PanelActions } from '../../../extension/components/panel-actions.tsx';
import { WordsProvider } from '../../../extension/components/words.tsx';
import type { PanelState } from '../../../extension/platform/panel-port.ts';
import { formatDays } from '../../../extension/summary/day.ts';
import { readCatalogue } from '../locales/read-catalogue.ts';
import { sayFrom } from '../locales/say-from-catalogue.ts';
import { type Call, fakeActions } from './fake-actions.ts';

const say = sayFrom(await readCatalogue());

/** Puts a component into the page with the English words, and hands back what was asked of the actions. */
export async function show(
  child: ComponentChild,
  answers: Partial<PanelActions> = {},
): Promise<{ page: HTMLElement; calls: Call[] }> {
  const before = document.getElementById('page');
  // The last page goes with its listeners.
  if (before !== null) await act(() => render(null, before));
  document.body.replaceChildren();
  const page = document.createElement('div');
  page.id = 'page';
  document.body.append(page);
  const { actions, calls } = fakeActions(answers);
  await act(() => {
    render(
      <WordsProvider words={{ say, days: formatDays('en-US'), locale: 'en-US' }}>
        <ActionsProvider actions={actions}>{child}</ActionsProvider>
      </WordsProvider>,
      page,
    );
  });
  return { page, calls };
}

/** The whole panel in a state, on the day after the sample decision. */
export function showPanel(
  state: PanelState,
  props: Partial<PanelProps> = {},
  answers: Partial<PanelActions> = {},
): Promise<{ page: HTMLElement; calls: Call[] }> {
  return show(
    <Panel
      state={state}
      today="2017-01-12"
      now={() => 1000}
      density="comfortable"
      lettersOn={true}
      sent={{ requests: 0, bytes: 0 }}
      offerSite={null}
      command={null}
      {...props}
    />,
    answers,
  );
}

/** The first element that says exactly these words. */
export function saying(page: HTMLElement, selector: string, words: string): HTMLElement {
  const found = [...page.querySelectorAll<HTMLElement>(selector)].find(
    (element) => wordsOf(element) === words,
  );
  if (found === undefined) throw new Error(`No ${selector} says "${words}".`);
  return found;
}

export function wordsOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Acts and lets every promise and effect that follows come to rest. */
export async function settle(doing: () => void): Promise<void> {
  await act(async () => {
    doing();
    await new Promise((resolve) => setTimeout(resolve));
  });
}

export async function press(key: string, target: EventTarget = document.body): Promise<void> {
  await settle(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}
