import type { Summary } from '../../shared/api/contract.ts';
import { viewCheckList } from '../summary/check-list.ts';
import { Door } from './Door.tsx';
import { FindingLine } from './FindingLine.tsx';
import { useWords } from './words.tsx';

/** Can this reading be trusted: what disagrees in the letter, and what was not read with certainty. */
export function CheckSection(props: { summary: Summary; onItem: (n: number) => void }) {
  const { say } = useWords();
  const { ofLetter, inItems, warnings } = viewCheckList(props.summary);
  if (ofLetter.length + inItems.length + warnings.length === 0) return null;
  return (
    <section class="check" aria-labelledby="check-title">
      <h2 id="check-title">{say('check.title')}</h2>
      <ul class="findings">
        {ofLetter.map((finding) => (
          <FindingLine key={`${finding.code}-${finding.message}`} finding={finding} />
        ))}
      </ul>
      {inItems.length > 0 && (
        <p class="in-items">
          <span class="muted">{say('check.inItems')}</span>
          {inItems.map(({ item, count }) => (
            <button key={item} type="button" class="link" onClick={() => props.onItem(item)}>
              {say('items.number', { n: item })} ({count})
            </button>
          ))}
        </p>
      )}
      {warnings.length > 0 && (
        <>
          <h3>{say('check.unsure')}</h3>
          <p class="hint">{say('check.unsureHint')}</p>
          <ul class="warnings">
            {warnings.map((warning) => (
              <li
                class="finding finding-info"
                key={`${warning.code}-${warning.item}-${warning.field}-${warning.span?.[0]}`}
              >
                <Door spans={warning.span === null ? [] : [warning.span]}>
                  {warning.item === null
                    ? warning.message
                    : say('check.warningItem', { n: warning.item, message: warning.message })}
                </Door>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
