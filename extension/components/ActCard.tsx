import type { Item, Summary } from '../../shared/api/contract.ts';
import type { DueDate } from '../summary/due-dates.ts';
import { ReceivedInput } from './ReceivedInput.tsx';
import { RuleLine } from './RuleLine.tsx';
import { useWords } from './words.tsx';

const TITLES = { past: 'act.wasDue', today: 'act.today', ahead: 'act.actBy' } as const;

/** What is owed because something was overturned, and by when; absent when nothing is. */
export function ActCard(props: { summary: Summary; dates: readonly DueDate[]; onItem: (n: number) => void }) {
  const { say, days } = useWords();
  if (props.dates.length === 0) return null;
  return (
    <section class="act-card" aria-label={say('act.title')}>
      {props.dates.map((date) => (
        <div key={`${date.code}-${date.due}`} class={`act act-${date.when}`}>
          <h2 class="act-date">
            <time dateTime={date.due}>{say(TITLES[date.when], { date: days.weekday(date.due) })}</time>
          </h2>
          <ul class="act-items">
            {date.items.map((number) => (
              <li key={number}>
                <span class="act-verb">{say(`act.${date.code}`)}</span>{' '}
                <button type="button" class="link plain" onClick={() => props.onItem(number)}>
                  {titleOf(props.summary.items, number) ?? say('act.item', { n: number })}
                </button>
              </li>
            ))}
          </ul>
          <RuleLine date={date} />
        </div>
      ))}
      <details class="inline-fold">
        <summary>{say('act.receivedChange')}</summary>
        <ReceivedInput summary={props.summary} />
      </details>
    </section>
  );
}

function titleOf(items: readonly Item[], number: number): string | null {
  const item = items.find((candidate) => candidate.number === number);
  return item === undefined ? null : (item.request ?? item.printed);
}
