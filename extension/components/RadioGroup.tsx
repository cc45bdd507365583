import { Locked } from './Field.tsx';

/** One of a few; saved as soon as it is chosen. */
export function RadioGroup<T extends string>(props: {
  name: string;
  legend: string;
  value: T;
  isLocked: boolean;
  choices: readonly { readonly value: T; readonly label: string }[];
  onChoose: (value: T) => void;
}) {
  return (
    <fieldset class="radios" disabled={props.isLocked}>
      <legend>{props.legend}</legend>
      {props.choices.map((choice) => (
        <label key={choice.value} class="check-field">
          <input
            type="radio"
            name={props.name}
            value={choice.value}
            checked={choice.value === props.value}
            onChange={() => props.onChoose(choice.value)}
          />
          {choice.label}
        </label>
      ))}
      {props.isLocked && <Locked />}
    </fieldset>
  );
}
