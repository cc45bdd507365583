import { vi } from 'vitest';
import type { PanelState } from '../../../extension/platform/panel-port.ts';
import type { Settings } from '../../../extension/platform/settings.ts';
import { sampleLetter } from '../../portal/letters/index.ts';
import { letterText } from '../../portal/render/text.ts';
import { type FakeBrowser, type FrameAnswer, makeFakeBrowser } from '../fake-browser.ts';

export const TAB = 7;

/** Invented letters: one item overturned and one upheld; one upheld. */
export const MIXED = letterText(sampleLetter('nerve-test-mixed-2017'));
export const UPHELD = letterText(sampleLetter('methocarbamol-upheld-2015'));

/** Documents are told apart by the text that they show. */
function nameOfPage(text: string): string {
  return `page-${text.length}`;
}

/** A frame with our script in it. */
export function frame(text: string, more: object = {}): FrameAnswer {
  const page = nameOfPage(text);
  return ({ type }) => {
    if (type === 'frame/read') {
      return { page, kind: 'html', text, host: 'portal.example.com', embedded: 0, foreignHosts: [], ...more };
    }
    return type === 'frame/here' ? { page } : null;
  };
}

export interface Desk {
  readonly fake: FakeBrowser;
  /** Modules of the background as a service worker that was just started has them. */
  start(): Promise<Background>;
  configure(settings: Partial<Settings>): Promise<void>;
  panel(): Promise<PanelState>;
  /** Kinds of the states that the panel was told of, in order. */
  toldKinds(): string[];
}

export type Background = Awaited<ReturnType<typeof load>>;

async function load() {
  const { readTab } = await import('../../../extension/entrypoints/background/read-tab.ts');
  const { answerPanel } = await import('../../../extension/entrypoints/background/answer-panel.ts');
  const { dropLetters } = await import('../../../extension/entrypoints/background/drop-letters.ts');
  const { followTabs } = await import('../../../extension/entrypoints/background/tabs.ts');
  const { registerSites } = await import('../../../extension/entrypoints/background/sites.ts');
  return { readTab, answerPanel, dropLetters, followTabs, registerSites };
}

export const CLICK = { by: 'click', anyway: false } as const;
export const DETECTED = { by: 'detected', anyway: false } as const;

export function makeDesk(): Desk {
  const fake = makeFakeBrowser();
  return {
    fake,
    start: () => {
      vi.resetModules();
      // Each start keeps its own browser: what an earlier test left running must not act in the next one's.
      vi.doMock('webextension-polyfill', () => ({ default: fake }));
      return load();
    },
    configure: (settings) => fake.storage.local.set({ settings }),
    panel: async () => {
      const stored = await fake.storage.session.get(`tab:${TAB}`);
      return (stored[`tab:${TAB}`] as { panel: PanelState }).panel;
    },
    toldKinds: () =>
      fake.told.flatMap((message) => {
        const { type, state } = message as { type: string; state?: PanelState };
        return type === 'panel/changed' && state ? [state.kind] : [];
      }),
  };
}

/** Waits for what comes by itself; the cap is for hangs, not for a busy machine. */
export function eventually(holds: () => unknown): Promise<unknown> {
  return vi.waitFor(holds, { timeout: 10_000 });
}
