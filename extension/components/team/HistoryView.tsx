import { useState } from 'preact/hooks';
import type { DecisionPage, SavedDecision } from '../../../shared/api/decisions.ts';
import type { ReadingErrorCode } from '../../platform/panel-port.ts';
import { EMPTY_FORM, filtersOf, type HistoryForm, isBackwards } from '../../summary/team/history-form.ts';
import { useWords } from '../words.tsx';
import { DecisionCard } from './DecisionCard.tsx';
import { HistoryExport } from './HistoryExport.tsx';
import { HistoryFilters } from './HistoryFilters.tsx';
import { TeamProblem } from './TeamProblem.tsx';
import { useSetTeam } from './team-actions.tsx';
import { useAnswer } from './use-answer.ts';
import { Waits } from './Waits.tsx';

/** The team's decisions: searched, filtered, sorted, page by page. */
export function HistoryView(props: { canLabel: boolean }) {
  const { say } = useWords();
  const team = useSetTeam();
  const [form, setForm] = useState<HistoryForm>(EMPTY_FORM);
  const filters = filtersOf(form);
  const { answer, isAsking, again } = useAnswer(() => team.search(filters, form.sort, null), [form]);
  return (
    <>
      <HistoryFilters form={form} onSearch={setForm} />
      <section aria-labelledby="history-title" aria-busy={isAsking}>
        <h2 id="history-title" class="visually-hidden">
          {say('team.found')}
        </h2>
        {answer.kind === 'asking' && <Waits words={say('team.searching')} />}
        {answer.kind === 'failed' && <TeamProblem code={answer.code} onAgain={again} />}
        {answer.kind === 'there' && (
          <FoundDecisions
            // A new answer starts its own pages.
            key={keyOf(answer.value)}
            first={answer.value}
            isFiltered={Object.keys(filters).length > 0}
            more={(cursor) => team.search(filters, form.sort, cursor)}
            canLabel={props.canLabel}
          />
        )}
      </section>
      {answer.kind === 'there' && answer.value.decisions.length > 0 && !isBackwards(form) && (
        <HistoryExport filters={filters} />
      )}
    </>
  );
}

function FoundDecisions(props: {
  first: DecisionPage;
  isFiltered: boolean;
  more: (cursor: string) => ReturnType<ReturnType<typeof useSetTeam>['search']>;
  canLabel: boolean;
}) {
  const { say } = useWords();
  const [later, setLater] = useState<readonly SavedDecision[]>([]);
  const [next, setNext] = useState(props.first.next);
  const [failure, setFailure] = useState<ReadingErrorCode | null>(null);
  const [isAsking, setAsking] = useState(false);
  const decisions = [...props.first.decisions, ...later];
  const more = async () => {
    if (next === null || isAsking) return;
    setAsking(true);
    const answer = await props.more(next);
    setAsking(false);
    setFailure(answer.ok ? null : answer.code);
    if (!answer.ok) return;
    setLater((before) => [...before, ...answer.value.decisions]);
    setNext(answer.value.next);
  };
  const count = decisions.length;
  return (
    <>
      <p role="status" class="muted">
        {count === 0
          ? say(props.isFiltered ? 'team.noneFits' : 'team.none')
          : say(next === null ? 'team.shownAll' : 'team.shown', { n: count }, count)}
      </p>
      <ol class="decisions">
        {decisions.map((decision) => (
          <DecisionCard key={decision.id} decision={decision} canLabel={props.canLabel} />
        ))}
      </ol>
      {failure !== null && <TeamProblem code={failure} onAgain={() => void more()} />}
      {next !== null && failure === null && (
        <button type="button" class="button quiet" aria-disabled={isAsking} onClick={() => void more()}>
          {say('team.more')}
        </button>
      )}
    </>
  );
}

function keyOf({ decisions, next }: DecisionPage): string {
  return `${decisions.map(({ id }) => id).join(' ')} ${next ?? ''}`;
}
