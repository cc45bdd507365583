import { Locked } from '../Field.tsx';
import { useWords } from '../words.tsx';

/** Whether letters that never leave this device still add their facts to the team's memory. */
export function ShareFacts(props: { value: boolean; isLocked: boolean; onChange: (value: boolean) => void }) {
  const { say } = useWords();
  return (
    <div class="field">
      <label class="check-field">
        <input
          type="checkbox"
          name="shareFacts"
          checked={props.value}
          disabled={props.isLocked}
          aria-describedby="share-facts-hint"
          onChange={(event) => props.onChange(event.currentTarget.checked)}
        />
        {say('team.shareFacts')}
      </label>
      <p id="share-facts-hint" class="hint">
        {say('team.shareFactsHint')}
      </p>
      {props.isLocked && <Locked />}
    </div>
  );
}
