import { useEffect, useState } from 'preact/hooks';
import { HelpPage } from '../../components/HelpPage.tsx';
import { ActionsProvider } from '../../components/panel-actions.tsx';
import { browser } from '../../platform/browser.ts';
import { askBackground } from '../../platform/panel-client.ts';
import type { PanelState } from '../../platform/panel-port.ts';
import { writeDiagnostic } from '../../summary/diagnostic.ts';
import { makeActions } from '../sidepanel/make-actions.ts';

const actions = makeActions(null);

/** Help, with the report of the tab whose panel led here. */
export function Help() {
  const [state, setState] = useState<PanelState | null>(null);
  useEffect(() => {
    const tabId = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
    if (Number.isInteger(tabId) && tabId >= 0) {
      void askBackground({ type: 'panel/state', tabId }).then((reply) => reply.ok && setState(reply.value));
    }
    // The sections are drawn after the browser looked for the one in the address.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  const around = { version: browser.runtime.getManifest().version, userAgent: navigator.userAgent };
  return (
    <ActionsProvider actions={actions}>
      <HelpPage diagnostic={writeDiagnostic(state, around)} />
    </ActionsProvider>
  );
}
