import { type ComponentChildren, type ComponentType, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Summary } from '../../../shared/api/contract.ts';
import type { DecisionFilters, DecisionPage, DecisionSort } from '../../../shared/api/decisions.ts';
import type { Precedents } from '../../../shared/api/precedents.ts';
import type { Scorecard, ScorecardBy } from '../../../shared/api/scorecards.ts';
import type { WhoAmI } from '../../../shared/api/teams.ts';
import type { PanelState } from '../../platform/panel-port.ts';
import type { Asked } from '../../platform/team/ask-team.ts';
import type { RepeatLook } from '../../platform/team/team-port.ts';

/** A decision on screen. */
export interface LetterOnScreen {
  readonly state: Extract<PanelState, { kind: 'read' }>;
  readonly summary: Summary;
  /** Hears how many earlier decisions on the same claim were found. */
  readonly onRepeats: (count: number) => void;
}

/** The parts that are loaded only when they are wanted: the panel's first paint does not carry them. */
export interface TeamParts {
  readonly View: ComponentType<{ onBack: () => void }>;
  readonly Letter: ComponentType<LetterOnScreen>;
}

/** Decisions whose facts wait to be saved, and how many had to be given up. */
export interface Waiting {
  readonly waiting: number;
  readonly lost: number;
}

/** Everything that can be asked of the team's memory. The entrypoint says how; a test gives its own. */
export interface TeamActions {
  /** Whether a Worker and a token are set up at all. */
  readonly isSet: boolean;
  /** Whether facts may go to the team though the letter stays here. */
  readonly sharesFacts: boolean;
  readonly outbox: Waiting;
  readonly load: () => Promise<TeamParts>;
  readonly open: () => void;
  readonly who: () => Promise<Asked<WhoAmI>>;
  readonly search: (
    filters: DecisionFilters,
    sort: DecisionSort,
    cursor: string | null,
  ) => Promise<Asked<DecisionPage>>;
  readonly save: (filters: DecisionFilters, format: 'csv' | 'jsonl') => Promise<Asked<null>>;
  readonly label: (id: number, vendor: string | null) => Promise<Asked<null>>;
  readonly scorecard: (by: ScorecardBy, from: string | null, to: string | null) => Promise<Asked<Scorecard>>;
  /** Saves the table as a CSV file. Nothing is asked: its numbers are here. */
  readonly saveScorecard: (card: Scorecard) => void;
  readonly precedents: (letter: LetterOnScreen['state'], item: number) => Promise<Asked<Precedents>>;
  readonly repeats: (letter: LetterOnScreen['state'], claim: string | null) => Promise<Asked<RepeatLook>>;
  readonly sendWaiting: () => Promise<Asked<null>>;
  readonly discardWaiting: () => Promise<Asked<null>>;
}

const Context = createContext<TeamActions | null>(null);

export function TeamProvider(props: { team: TeamActions; children: ComponentChildren }) {
  return <Context.Provider value={props.team}>{props.children}</Context.Provider>;
}

/** Null where no team's Worker is set up, and on pages that have nothing to do with it. */
export function useTeam(): TeamActions | null {
  const team = useContext(Context);
  return team?.isSet ? team : null;
}

/** For the parts that are only there with a team. */
export function useSetTeam(): TeamActions {
  const team = useTeam();
  if (team === null) throw new Error('useSetTeam without a team');
  return team;
}
