import type { DueDate } from '../summary/due-dates.ts';
import { useWords } from './words.tsx';

/** The section a date rests on, as a link, and what was assumed, on demand. */
export function RuleLine(props: { date: DueDate }) {
  const { say, days } = useWords();
  const { rule, url, assumption, start } = props.date;
  return (
    <div class="rule-line">
      {url === null ? (
        <span>{rule}</span>
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {rule}
        </a>
      )}
      {assumption !== '' && (
        <details class="inline-fold">
          <summary>{say('act.assumption')}</summary>
          <p>
            {say('act.countedFrom', { date: days.day(start) })} {assumption}
          </p>
        </details>
      )}
    </div>
  );
}
