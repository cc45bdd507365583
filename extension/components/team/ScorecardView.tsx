import { useId, useState } from 'preact/hooks';
import { type Scorecard, ScorecardBy } from '../../../shared/api/scorecards.ts';
import { keyOfCode } from '../../summary/say.ts';
import { MEASURES, type Measure } from '../../summary/team/scorecard-view.ts';
import { useWords } from '../words.tsx';
import { Choice } from './Choice.tsx';
import { ShareChart } from './ShareChart.tsx';
import { ShareTable } from './ShareTable.tsx';
import { TeamProblem } from './TeamProblem.tsx';
import { useSetTeam } from './team-actions.tsx';
import { useAnswer } from './use-answer.ts';
import { Waits } from './Waits.tsx';

// "2017-01"
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** How often the administrator cited nothing, went outside the MTUS or was overturned, group by group. */
export function ScorecardView() {
  const { say } = useWords();
  const team = useSetTeam();
  const [by, setBy] = useState<ScorecardBy>('month');
  const [measure, setMeasure] = useState<Measure>('overturned');
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const { answer, isAsking, again } = useAnswer(() => team.scorecard(by, from, to), [by, from, to]);
  return (
    <>
      <div class="team-fields">
        <Choice
          label={say('team.groupBy')}
          value={by}
          isRequired
          options={ScorecardBy.options.map((one) => [one, say(`team.groups.${keyOfCode(one)}`)])}
          onChoose={(one) => setBy(ScorecardBy.parse(one))}
        />
        <Choice
          label={say('team.measure')}
          value={measure}
          isRequired
          options={MEASURES.map((one) => [one, say(`team.measures.${one}`)])}
          onChoose={(one) => setMeasure(MEASURES.find((known) => known === one) ?? measure)}
        />
        <MonthField label={say('team.fromMonth')} value={from} onChange={setFrom} />
        <MonthField label={say('team.toMonth')} value={to} onChange={setTo} />
      </div>
      <section aria-labelledby="scorecard-title" aria-busy={isAsking}>
        <h2 id="scorecard-title" class="visually-hidden">
          {say('team.view.scorecards')}
        </h2>
        {answer.kind === 'asking' && <Waits words={say('team.searching')} />}
        {answer.kind === 'failed' && <TeamProblem code={answer.code} onAgain={again} />}
        {answer.kind === 'there' && <Shares card={answer.value} measure={measure} />}
      </section>
    </>
  );
}

function Shares(props: { card: Scorecard; measure: Measure }) {
  const { say } = useWords();
  const team = useSetTeam();
  const { card } = props;
  const items = card.rows.reduce((sum, row) => sum + row.items, 0);
  return (
    <>
      <p role="status" class="muted">
        {items === 0 ? say('team.nothingCounted') : say('team.counted', { n: items }, items)}
      </p>
      {items > 0 && (
        <>
          <ShareChart card={card} measure={props.measure} />
          <ShareTable card={card} measure={props.measure} />
          <p class="history-export">
            <span class="muted">{say('team.exportTable')}</span>
            <button type="button" class="button quiet" onClick={() => team.saveScorecard(card)}>
              {say('team.csv')}
            </button>
          </p>
        </>
      )}
    </>
  );
}

function MonthField(props: {
  label: string;
  value: string | null;
  onChange: (month: string | null) => void;
}) {
  const id = useId();
  // Firefox has no month picker: the field is a line of text there, so what was typed is checked.
  const change = (typed: string) => {
    if (typed === '' || MONTH.test(typed)) props.onChange(typed === '' ? null : typed);
  };
  return (
    <label class="team-field" for={id}>
      {props.label}
      <input
        id={id}
        type="month"
        value={props.value ?? ''}
        pattern="\d{4}-\d{2}"
        onChange={(event) => change(event.currentTarget.value)}
      />
    </label>
  );
}
