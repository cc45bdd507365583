import type { Summary } from '../../shared/api/contract.ts';
import { viewCounts } from '../summary/counts.ts';
import { CopyButton } from './CopyButton.tsx';
import { Door } from './Door.tsx';
import { OutcomeMark } from './Icon.tsx';
import { useWords } from './words.tsx';

/** Which letter, of when, and how it ended; the counts add up to the items. */
export function LetterHeader(props: { summary: Summary }) {
  const { say, days } = useWords();
  const { summary } = props;
  const { caseNumber } = summary;
  const { decision } = summary.dates;
  return (
    <header class="letter-header">
      <div class="letter-line">
        <h1 class="case-number">
          {caseNumber === null ? (
            say('header.noCaseNumber')
          ) : (
            <CopyButton
              kind="bare"
              text={() => Promise.resolve(caseNumber)}
              label={say('header.copyCase', { case: caseNumber })}
            >
              {caseNumber}
            </CopyButton>
          )}
        </h1>
        <p class="decided">
          {summary.priority === 'expedited' && <span class="tag">{say('header.expedited')}</span>}
          <Door spans={[summary.spans['dates.decision']]}>
            {decision === null ? say('header.undated') : say('header.decided', { date: days.day(decision) })}
          </Door>
        </p>
      </div>
      <p class="counts">
        {viewCounts(summary, say).map(({ outcome, words }) => (
          <span key={outcome} class={`count outcome-${outcome}`}>
            <OutcomeMark outcome={outcome} /> {words}
          </span>
        ))}
      </p>
    </header>
  );
}
