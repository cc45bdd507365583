import { browser } from './browser.ts';
import type { PanelState } from './panel-port.ts';

/** What the toolbar button says about a tab: the number of overturned items, a tick, or a question mark. */
export interface Badge {
  readonly text: string;
  readonly title: string;
}

export function badgeOf(panel: PanelState): Badge {
  const say = (key: string) => browser.i18n.getMessage(key);
  if (panel.kind === 'read') {
    const items = panel.summaries.flatMap((summary) => summary.items);
    const count = (outcome: string) => items.filter((item) => item.outcome === outcome).length;
    const [overturned, upheld, unclear] = [count('overturned'), count('upheld'), count('unclear')];
    const title = say('badge_read')
      .replace('{overturned}', String(overturned))
      .replace('{upheld}', String(upheld));
    // A tick would hide an item whose outcome could not be read.
    return { text: overturned > 0 ? String(overturned) : unclear > 0 ? '?' : '✓', title };
  }
  const wasFound =
    panel.kind === 'waiting-for-consent' || (panel.kind === 'failed' && isAboutLetter(panel.code));
  return wasFound ? { text: '?', title: say('badge_unread') } : { text: '', title: say('badge_empty') };
}

/** Whether a failure is one of a letter that is there; a page that is none gets no mark. */
function isAboutLetter(code: string): boolean {
  return code !== 'not-a-decision' && code !== 'no-access';
}

/** A tab that was closed meanwhile has no badge to set. */
export async function showBadge(tabId: number, panel: PanelState): Promise<void> {
  const { text, title } = badgeOf(panel);
  try {
    // In one go, so that two badges of a tab, one after the other, cannot mix.
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#24476b' }),
    ]);
  } catch {
    // closed
  }
}
