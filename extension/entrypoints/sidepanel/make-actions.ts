import type { Span } from '../../../shared/api/contract.ts';
import type { Evidence, PanelActions } from '../../components/panel-actions.tsx';
import { browser } from '../../platform/browser.ts';
import { isFirefox } from '../../platform/build.ts';
import { askForConsent } from '../../platform/data-consent.ts';
import { askBackground } from '../../platform/panel-client.ts';
import type { PanelRequest, PanelState } from '../../platform/panel-port.ts';
import { originOfHost, patternOfHost } from '../../summary/origin-of-host.ts';
import { openExtensionSettings, openPage } from './open-page.ts';
import { allowTeamSites, declineTeamSites } from './team-sites.ts';

/**
 * What the panel can do about the tab whose state it shows. What takes code of its own brings it when it is first
 * asked for, but for what must reach the browser within the click.
 * @param signIn where signing in would change anything (`findSignIn`).
 */
export function makeActions(state: PanelState | null, signIn: PanelActions['signIn'] = null): PanelActions {
  const tabId = state?.tabId ?? -1;
  const isPage = state?.kind === 'read' && state.source.kind === 'html';
  const ask = (request: PanelRequest): void => void askBackground(request);
  const show: PanelActions['openLetter'] = async (spans) => {
    const reply = await askBackground({ type: 'panel/show-in-letter', tabId, spans, reveal: true });
    return reply.ok;
  };
  return {
    // Only a page can be marked; a PDF's place unfolds under the value.
    mark: (spans) => isPage && ask({ type: 'panel/show-in-letter', tabId, spans, reveal: false }),
    clearMarks: () => isPage && ask({ type: 'panel/clear-marks', tabId }),
    reveal: (spans) => (isPage ? show(spans) : Promise.resolve(false)),
    openLetter: show,
    evidence: (span) =>
      state?.kind === 'read' ? findEvidence(tabId, state.hash, span) : Promise.resolve(null),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    claimNote: async (...asked) => (await import('./write-note.ts')).writeNote(...asked),
    save: async (...asked) => (await import('./save-summary.ts')).saveSummary(...asked),
    // A side panel cannot be relied upon to print; a tab can.
    print: () => openPage('/sidepanel.html?print=1', '', tabId),
    readTab: (anyway) => ask({ type: 'panel/read-tab', tabId, anyway }),
    readText: (text) => ask({ type: 'panel/read-text', tabId, text, kind: 'text' }),
    readFile: async (file) => (await import('./read-file.ts')).readFile(tabId, file),
    // Without the consent the background reads the letter here and says so.
    sendToWorker: () => void askForConsent().finally(() => ask({ type: 'panel/send-to-worker', tabId })),
    // Once signed in, the letter on screen is read again by itself: the settings changed.
    signIn,
    giveConsent: askForConsent,
    readHere: () => ask({ type: 'panel/read-here', tabId }),
    chooseSummary: (index) => ask({ type: 'panel/choose', tabId, index }),
    chooseLetter: (id) => ask({ type: 'panel/choose-letter', tabId, id }),
    setReceived: (received) => ask({ type: 'panel/set-received', tabId, received }),
    allowHost: (host, once) => allowHost(tabId, host, once),
    allowTeamSites: (origins) => allowTeamSites(tabId, origins),
    declineTeamSites: () => void declineTeamSites(),
    openOptions: () => void browser.runtime.openOptionsPage(),
    openHelp: (section) => openPage('/help.html', section, tabId),
    openExtensionSettings,
  };
}

async function findEvidence(tabId: number, hash: string, span: Span): Promise<Evidence | null> {
  return (await import('./find-evidence.ts')).findEvidence(tabId, hash, span);
}

/** The request leaves at once, within the click that asked for it. */
async function allowHost(tabId: number, host: string, once: boolean): Promise<boolean> {
  const origins = [patternOfHost(host, !isFirefox)];
  const isGranted = await browser.permissions.request({ origins });
  if (!isGranted) return false;
  if (!once) {
    await askBackground({ type: 'panel/site-allowed', tabId, origin: originOfHost(host) });
    return true;
  }
  await askBackground({ type: 'panel/read-tab', tabId, anyway: false });
  // "Once" is meant: the letter is in memory now, and the site is closed to us again.
  await browser.permissions.remove({ origins });
  return true;
}
