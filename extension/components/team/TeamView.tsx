import { useEffect, useRef, useState } from 'preact/hooks';
import { hasRole } from '../../../shared/api/roles.ts';
import { useWords } from '../words.tsx';
import { HistoryView } from './HistoryView.tsx';
import { OutboxLine } from './OutboxLine.tsx';
import { ScorecardView } from './ScorecardView.tsx';
import { useSetTeam } from './team-actions.tsx';
import { useAnswer } from './use-answer.ts';

const VIEWS = ['history', 'scorecards'] as const;
type ViewName = (typeof VIEWS)[number];

/** What the team has opened: searchable, and counted. A second view beside the letter, which stays as it was. */
export function TeamView(props: { onBack: () => void; starts?: ViewName }) {
  const { say } = useWords();
  const team = useSetTeam();
  const [view, setView] = useState<ViewName>(props.starts ?? 'history');
  const title = useRef<HTMLHeadingElement>(null);
  const { answer } = useAnswer(team.who, []);
  const me = answer.kind === 'there' ? answer.value : null;
  useEffect(() => title.current?.focus(), []);
  return (
    <main class="team">
      <header class="team-head">
        <button type="button" class="button quiet" onClick={props.onBack}>
          {say('team.back')}
        </button>
        <h1 ref={title} tabIndex={-1}>
          {say('team.title')}
        </h1>
        <nav class="team-views" aria-label={say('team.views')}>
          {VIEWS.map((name) => (
            <button
              key={name}
              type="button"
              class="button quiet"
              aria-current={name === view ? 'page' : undefined}
              onClick={() => setView(name)}
            >
              {say(`team.view.${name}`)}
            </button>
          ))}
        </nav>
      </header>
      <OutboxLine />
      {view === 'history' ? (
        <HistoryView canLabel={me !== null && hasRole(me.role, 'member')} />
      ) : (
        <ScorecardView />
      )}
      {/* At the end, so that it moves nothing when it comes. */}
      {me !== null && (
        <p class="hint">
          {say('team.whose', { team: me.team.name, months: me.team.retentionMonths })}{' '}
          {!hasRole(me.role, 'member') && say('team.reader')}
        </p>
      )}
    </main>
  );
}
