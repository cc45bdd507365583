import { useCallback, useState } from 'preact/hooks';
import type { PanelState, ReadingErrorCode, SentCounter } from '../platform/panel-port.ts';
import { viewCounts } from '../summary/counts.ts';
import { viewProblem } from '../summary/problem-view.ts';
import type { Say } from '../summary/say.ts';
import { ConsentScreen } from './ConsentScreen.tsx';
import { FailureScreen } from './FailureScreen.tsx';
import { IdleScreen } from './IdleScreen.tsx';
import { type CommandSignal, LetterScreen } from './LetterScreen.tsx';
import { useActions } from './panel-actions.tsx';
import { ReadingScreen } from './ReadingScreen.tsx';
import { TeamSites } from './TeamSites.tsx';
import { TeamButton } from './team/TeamButton.tsx';
import { useTeam } from './team/team-actions.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useWords } from './words.tsx';

export interface PanelProps {
  readonly state: PanelState;
  readonly today: string;
  readonly now: () => number;
  readonly density: 'comfortable' | 'compact';
  readonly lettersOn: boolean;
  readonly sent: SentCounter | null;
  readonly offerSite: string | null;
  readonly command: CommandSignal | null;
  /** Sites of the administrator's policy that the browser was not yet asked for. */
  readonly teamSites?: readonly string[];
  /** Shown inside another page, which has the main landmark. */
  readonly isEmbedded?: boolean;
  /** For paper: every item open. */
  readonly isUnfolded?: boolean;
}

/** The whole panel: one screen for each state, and a voice that says which. */
export function Panel(props: PanelProps) {
  const { say } = useWords();
  const team = useTeam();
  const { readFile } = useActions();
  const [refused, setRefused] = useState<ReadingErrorCode | null>(null);
  const read = useCallback((file: File) => void readFile(file).then(setRefused), [readFile]);
  const isOver = useFileDrop(read);
  return (
    <div class={isOver ? 'panel over' : 'panel'} data-density={props.density} data-state={props.state.kind}>
      {refused !== null && (
        <p class="field-error" role="alert">
          {viewProblem(refused, null, say).title} {viewProblem(refused, null, say).next}
        </p>
      )}
      <p class="visually-hidden" role="status">
        {announce(props.state, say)}
      </p>
      {isCalm(props.state) && <TeamSites origins={props.teamSites ?? []} />}
      <Screen {...props} />
      {team !== null && props.state.kind !== 'read' && (
        <div class="footer-buttons">
          <TeamButton repeats={0} />
        </div>
      )}
    </div>
  );
}

function Screen(props: PanelProps) {
  const { state } = props;
  switch (state.kind) {
    case 'idle':
      return <IdleScreen state={state} offerSite={props.offerSite} />;
    case 'reading':
      return <ReadingScreen startedAt={state.startedAt} now={props.now} />;
    case 'waiting-for-consent':
      return <ConsentScreen />;
    case 'failed':
      return <FailureScreen key={state.code} state={state} />;
    case 'read': {
      const summary = state.summaries[state.chosen] ?? state.summaries[0];
      if (summary === undefined) return null;
      // A new letter starts afresh: nothing opened in the last one stays open.
      return (
        <LetterScreen
          key={`${state.hash}-${state.chosen}`}
          state={state}
          summary={summary}
          today={props.today}
          lettersOn={props.lettersOn}
          sent={props.sent}
          offerSite={props.offerSite}
          command={props.command}
          isEmbedded={props.isEmbedded ?? false}
          isUnfolded={props.isUnfolded ?? false}
        />
      );
    }
  }
}

/** Nothing is asked while a letter is read or shown. */
function isCalm(state: PanelState): boolean {
  return state.kind === 'idle' || state.kind === 'failed';
}

function announce(state: PanelState, say: Say): string {
  switch (state.kind) {
    case 'idle':
      return say('state.idleTitle');
    case 'reading':
      return say('state.reading');
    case 'waiting-for-consent':
      return say('state.consentTitle');
    case 'failed':
      return state.unread ? say('state.scansTitle') : viewProblem(state.code, state.host, say).title;
    case 'read': {
      const summary = state.summaries[state.chosen] ?? state.summaries[0];
      if (summary === undefined) return '';
      const counts = viewCounts(summary, say).map(({ words }) => words);
      return [summary.caseNumber ?? say('header.noCaseNumber'), ...counts].join(', ');
    }
  }
}
