import { useId } from 'preact/hooks';
import type { PanelState } from '../platform/panel-port.ts';
import { useActions } from './panel-actions.tsx';
import { useWords } from './words.tsx';

/** Several letters on a page, or several decisions in one letter: the reader says which. */
export function Choosers(props: { state: Extract<PanelState, { kind: 'read' }> }) {
  const { say } = useWords();
  const actions = useActions();
  const id = useId();
  const { letters, letter: shown, summaries, chosen } = props.state;
  return (
    <>
      {letters.length > 1 && (
        <nav class="choices" aria-label={say('header.letterChoice')}>
          <p>{say('state.several')}</p>
          <ul>
            {letters.map((letter) => (
              <li key={letter.id}>
                <button
                  type="button"
                  class="button quiet"
                  aria-current={letter.id === shown ? 'true' : undefined}
                  onClick={() => actions.chooseLetter(letter.id)}
                >
                  {letter.label}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {summaries.length > 1 && (
        <p class="choice">
          <label for={id}>{say('header.decisionChoice')}</label>
          <select
            id={id}
            value={String(chosen)}
            onChange={(event) => actions.chooseSummary(Number(event.currentTarget.value))}
          >
            {summaries.map((summary, index) => (
              <option key={`${index}-${summary.caseNumber}`} value={String(index)}>
                {summary.caseNumber ?? say('header.letter', { n: index + 1, total: summaries.length })}
              </option>
            ))}
          </select>
        </p>
      )}
    </>
  );
}
