import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TeamActions, Waiting } from '../../components/team/team-actions.tsx';
import { readWorkerAddress } from '../../platform/worker-address.ts';
import type { PanelSettings } from './use-settings.ts';

interface Setup {
  readonly isSet: boolean;
  readonly sharesFacts: boolean;
}

const NOTHING: Waiting = { waiting: 0, lost: 0 };

/** The team's memory for the panel, kept up to date with the settings and with what waits to be saved. */
export function useTeamActions(settings: PanelSettings | null, open: () => void): TeamActions {
  const [outbox, setOutbox] = useState(NOTHING);
  const { isSet, sharesFacts } = readSetup(settings);
  useEffect(() => {
    if (!isSet) return undefined;
    let stop = () => {};
    let isHere = true;
    void import('./follow-outbox.ts').then(({ followOutbox }) => {
      if (isHere) stop = followOutbox(setOutbox);
    });
    return () => {
      isHere = false;
      stop();
    };
  }, [isSet]);
  const calls = useMemo(() => makeCalls(open), [open]);
  return useMemo(() => ({ ...calls, isSet, sharesFacts, outbox }), [calls, isSet, sharesFacts, outbox]);
}

function readSetup(inForce: PanelSettings | null): Setup {
  if (inForce === null) return { isSet: false, sharesFacts: false };
  const { settings, signedInUntil } = inForce;
  return {
    // A sign-in that is over is asked for again where it is missed.
    isSet:
      readWorkerAddress(settings.workerUrl) !== null &&
      (settings.workerToken !== '' || signedInUntil !== null),
    sharesFacts: settings.shareFacts,
  };
}

/** Each loads what it needs at its first use, so that a panel without a team never does. */
function makeCalls(open: () => void): Omit<TeamActions, 'isSet' | 'sharesFacts' | 'outbox'> {
  const asking = () => import('./ask-memory.ts');
  return {
    open,
    load: () => import('./team-parts.ts'),
    who: async () => (await asking()).who(),
    search: async (...asked) => (await asking()).search(...asked),
    save: async (...asked) => (await asking()).save(...asked),
    label: async (...asked) => (await asking()).label(...asked),
    scorecard: async (...asked) => (await asking()).scorecard(...asked),
    saveScorecard: (card) => void asking().then(({ saveScorecard }) => saveScorecard(card)),
    precedents: async (...asked) => (await asking()).precedents(...asked),
    repeats: async (...asked) => (await asking()).repeats(...asked),
    sendWaiting: async () => (await asking()).sendWaiting(),
    discardWaiting: async () => (await asking()).discardWaiting(),
  };
}
