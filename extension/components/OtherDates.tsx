import type { DueDate } from '../summary/due-dates.ts';
import { RuleLine } from './RuleLine.tsx';
import { useWords } from './words.tsx';

const KEYS = { appeal: 'dates.appeal', 'ur-effective-until': 'dates.urEffectiveUntil' } as const;

/** Dates to know rather than to act on: appeals, and how long a utilization review decision stands. */
export function OtherDates(props: { dates: readonly DueDate[] }) {
  const { say, days } = useWords();
  if (props.dates.length === 0) return null;
  return (
    <details class="fold">
      <summary>{say('dates.title')}</summary>
      <ul class="dates">
        {props.dates.map((date) => (
          <li key={`${date.code}-${date.due}-${date.items.join()}`}>
            <time dateTime={date.due}>{say(keyOf(date), { date: days.day(date.due) })}</time>
            {date.items.length > 0 && (
              <span class="muted">
                {' '}
                {say(date.items.length === 1 ? 'dates.forItem' : 'dates.forItems', {
                  items: date.items.join(', '),
                })}
              </span>
            )}
            <RuleLine date={date} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function keyOf(date: DueDate): string {
  const key = date.code === 'appeal' ? KEYS.appeal : KEYS['ur-effective-until'];
  return date.when === 'past' ? `${key}Past` : key;
}
