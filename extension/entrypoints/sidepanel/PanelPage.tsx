import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Panel } from '../../components/Panel.tsx';
import { ActionsProvider } from '../../components/panel-actions.tsx';
import { TeamPage } from '../../components/team/TeamPage.tsx';
import { TeamProvider } from '../../components/team/team-actions.tsx';
import { localToday } from '../../summary/day.ts';
import { findSignIn } from './find-sign-in.ts';
import { makeActions } from './make-actions.ts';
import { useTeamSites } from './team-sites.ts';
import { useHasBegun } from './use-has-begun.ts';
import { type Look, useStoredLook } from './use-look.ts';
import { useOfferedSite } from './use-offered-site.ts';
import { type Shown, usePanelState } from './use-panel-state.ts';
import { useSettings } from './use-settings.ts';
import { useTab } from './use-tab.ts';
import { useTeamActions } from './use-team.ts';

const now = () => Date.now();
/** Opened as a page of its own by "Print". */
const isForPaper = new URLSearchParams(location.search).has('print');

/** The panel of the tab in front. */
export function PanelPage() {
  const tab = useTab();
  const shown = usePanelState(tab);
  const storedLook = useStoredLook(tab);
  const hasBegun = useHasBegun(shown.state, now);
  // An empty panel paints at once; its first words come with the first state, and all else is asked after them.
  return hasBegun && storedLook !== null ? <ShownPanel {...shown} storedLook={storedLook} /> : null;
}

function ShownPanel(props: Shown & { storedLook: Look }) {
  const { state, sent, command } = props;
  const settings = useSettings();
  const look = settings?.settings ?? props.storedLook;
  const offerSite = useOfferedSite(state);
  const teamSites = useTeamSites(settings);
  const signIn = findSignIn(settings);
  const actions = useMemo(() => makeActions(state, signIn), [state, signIn]);
  const [showsTeam, setShowsTeam] = useState(false);
  const team = useTeamActions(
    settings,
    useCallback(() => setShowsTeam(true), []),
  );
  usePrint(isForPaper && state?.kind === 'read');
  if (state === null) return null;
  return (
    <ActionsProvider actions={actions}>
      <TeamProvider team={team}>
        <TeamPage isOpen={showsTeam} density={look.density} onBack={() => setShowsTeam(false)}>
          <Panel
            state={state}
            today={localToday()}
            now={now}
            density={look.density}
            lettersOn={look.singleKeys && !showsTeam}
            sent={sent}
            offerSite={offerSite}
            command={command}
            teamSites={teamSites}
            isUnfolded={isForPaper}
          />
        </TeamPage>
      </TeamProvider>
    </ActionsProvider>
  );
}

/** Opens the browser's print dialog once the letter stands there. */
function usePrint(isReady: boolean): void {
  useEffect(() => {
    if (isReady) window.print();
  }, [isReady]);
}
