import type { ComponentChildren } from 'preact';
import type { Summary } from '../../shared/api/contract.ts';
import { Door } from './Door.tsx';
import { Row } from './Row.tsx';
import { useWords } from './words.tsx';

const DATES = ['injury', 'utilizationReview', 'applicationReceived', 'assigned', 'decision'] as const;

/** The header of the letter on demand; what it does not state is said to be not stated. */
export function LetterFacts(props: { summary: Summary }) {
  const { say, days } = useWords();
  const { summary } = props;
  const { licensure, specialties } = summary.reviewer;
  const fact = (label: string, value: ComponentChildren | null, key: string) => (
    <Row key={key} label={label}>
      {value === null ? (
        <span class="muted">{say('facts.notStated')}</span>
      ) : (
        <Door spans={[summary.spans[key]]}>{value}</Door>
      )}
    </Row>
  );
  const priority = summary.priority === 'expedited' ? 'facts.expeditedPriority' : 'facts.standard';
  return (
    <details class="fold">
      <summary>{say('facts.title')}</summary>
      <dl class="rows">
        {DATES.map((name) => {
          const day = summary.dates[name];
          return fact(say(`facts.${name}`), day === null ? null : days.day(day), `dates.${name}`);
        })}
        {fact(say('facts.priority'), summary.priority === null ? null : say(priority), 'priority')}
        {fact(say('facts.specialty'), specialties?.join(', ') ?? null, 'reviewer.specialties')}
        {fact(say('facts.licensure'), licensure?.join(', ') ?? null, 'reviewer.licensure')}
        <Row label={say('facts.clinicalSummary')}>
          {summary.clinicalSummary === null ? (
            <span class="muted">{say('facts.notStated')}</span>
          ) : (
            <Door spans={[summary.clinicalSummary.span]}>
              <span class="passage">{summary.clinicalSummary.text}</span>
            </Door>
          )}
        </Row>
      </dl>
    </details>
  );
}
