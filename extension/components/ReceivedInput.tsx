import { useId, useState } from 'preact/hooks';
import type { Summary } from '../../shared/api/contract.ts';
import { receivedOf } from '../summary/due-dates.ts';
import { useActions } from './panel-actions.tsx';
import { useWords } from './words.tsx';

/** The clocks run from receipt, which no letter states: the reader may enter it. */
export function ReceivedInput(props: { summary: Summary }) {
  const { say } = useWords();
  const actions = useActions();
  const id = useId();
  const { day, entered } = receivedOf(props.summary);
  const [isWrong, setWrong] = useState(false);
  const decided = props.summary.dates.decision;

  const change = (input: HTMLInputElement) => {
    const isBefore = decided !== null && input.value !== '' && input.value < decided;
    const isBad = input.validity.badInput || isBefore;
    setWrong(isBad);
    if (!isBad) actions.setReceived(input.value === '' ? null : input.value);
  };
  return (
    <div class="received">
      <label for={id}>{say('act.received')}</label>
      <input
        id={id}
        type="date"
        value={day ?? ''}
        min={decided ?? undefined}
        aria-describedby={`${id}-hint`}
        aria-invalid={isWrong}
        onChange={(event) => change(event.currentTarget)}
      />
      {entered && (
        <button type="button" class="link" onClick={() => actions.setReceived(null)}>
          {say('act.receivedReset')}
        </button>
      )}
      <p id={`${id}-hint`} class={isWrong ? 'field-error' : 'hint'}>
        {isWrong ? say('act.invalidDate') : say('act.receivedHint')}
      </p>
    </div>
  );
}
