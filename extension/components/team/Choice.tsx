import { useId } from 'preact/hooks';
import { useWords } from '../words.tsx';

/** One of a list, or any of them. */
export function Choice(props: {
  label: string;
  value: string;
  /** Without the entry that leaves it open. */
  isRequired?: boolean;
  /** Value and words. */
  options: readonly (readonly [string, string])[];
  onChoose: (value: string) => void;
}) {
  const { say } = useWords();
  const id = useId();
  return (
    <label class="team-field" for={id}>
      {props.label}
      <select id={id} value={props.value} onChange={(event) => props.onChoose(event.currentTarget.value)}>
        {!props.isRequired && <option value="">{say('team.any')}</option>}
        {props.options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
