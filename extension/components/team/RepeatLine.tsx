import type { Repeat } from '../../../shared/api/repeats.ts';
import { OutcomeMark } from '../Icon.tsx';
import { useWords } from '../words.tsx';

const RULE_URL =
  'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=4610';

/**
 * An earlier decision on the same treatment for the same claim, and what Labor Code 4610(k) asks before it may be
 * relied upon. One that was overturned says the opposite: it is no ground to refuse.
 */
export function RepeatLine(props: { repeat: Repeat }) {
  const { say, days } = useWords();
  const { item, earlier, until, rule } = props.repeat;
  const { outcome, caseNumber, decided } = earlier;
  const dates = { ur: days.day(earlier.utilizationReview), until: days.day(until) };
  return (
    <li class={`repeat repeat-${outcome}`}>
      <p>
        <strong>
          {say('items.number', { n: item })} <OutcomeMark outcome={outcome} /> {say(`outcome.${outcome}`)}
        </strong>{' '}
        {caseNumber ?? say('team.noCaseNumber')}
        {decided !== null && `, ${say('header.decided', { date: days.day(decided) })}`}
      </p>
      {earlier.request !== null && <p>{earlier.request}</p>}
      <p>{say(`team.repeat.${outcome}`, dates)}</p>
      {outcome !== 'overturned' && (
        <ul class="questions">
          <li>{say('team.askPhysician')}</li>
          <li>{say('team.askFacts')}</li>
        </ul>
      )}
      <a href={RULE_URL} target="_blank" rel="noreferrer">
        {rule}
      </a>
    </li>
  );
}
