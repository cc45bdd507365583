import { useEffect, useMemo } from 'preact/hooks';
import { Panel } from '../../components/Panel.tsx';
import { ActionsProvider } from '../../components/panel-actions.tsx';
import { localToday } from '../../summary/day.ts';
import { makeActions } from './make-actions.ts';
import { useTeamSites } from './team-sites.ts';
import { useLook } from './use-look.ts';
import { useOfferedSite } from './use-offered-site.ts';
import { usePanelState } from './use-panel-state.ts';
import { useTab } from './use-tab.ts';

const now = () => Date.now();
/** Opened as a page of its own by "Print". */
const isForPaper = new URLSearchParams(location.search).has('print');

/** The panel of the tab in front. */
export function PanelPage() {
  const tab = useTab();
  const { state, sent, command } = usePanelState(tab);
  const look = useLook();
  const offerSite = useOfferedSite(state);
  const teamSites = useTeamSites();
  const actions = useMemo(() => makeActions(state), [state]);
  usePrint(isForPaper && state?.kind === 'read');
  // An empty panel paints at once; its first words come with the first state.
  if (state === null) return null;
  return (
    <ActionsProvider actions={actions}>
      <Panel
        state={state}
        today={localToday()}
        now={now}
        density={look.density}
        lettersOn={look.singleKeys}
        sent={sent}
        offerSite={offerSite}
        command={command}
        teamSites={teamSites}
        isUnfolded={isForPaper}
      />
    </ActionsProvider>
  );
}

/** Opens the browser's print dialog once the letter stands there. */
function usePrint(isReady: boolean): void {
  useEffect(() => {
    if (isReady) window.print();
  }, [isReady]);
}
