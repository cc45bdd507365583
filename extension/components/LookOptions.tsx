import { Locked } from './Field.tsx';
import type { OptionsProps } from './OptionsPage.tsx';
import { RadioGroup } from './RadioGroup.tsx';
import { useWords } from './words.tsx';

/** Density, keys and the chip on the page. */
export function LookOptions(props: OptionsProps) {
  const { say } = useWords();
  const { values, locked } = props;
  const toggle = (name: 'singleKeys' | 'overlay', label: string, hint: string) => (
    <div class="field">
      <label class="check-field">
        <input
          type="checkbox"
          checked={values[name]}
          disabled={locked.includes(name)}
          aria-describedby={`${name}-hint`}
          onChange={(event) => void props.onSave({ [name]: event.currentTarget.checked })}
        />
        {label}
      </label>
      <p id={`${name}-hint`} class="hint">
        {hint}
      </p>
      {locked.includes(name) && <Locked />}
    </div>
  );
  return (
    <section>
      <h2>{say('options.lookTitle')}</h2>
      <RadioGroup
        name="density"
        legend={say('options.density')}
        value={values.density}
        isLocked={locked.includes('density')}
        choices={[
          { value: 'comfortable', label: say('options.comfortable') },
          { value: 'compact', label: say('options.compact') },
        ]}
        onChoose={(density) => void props.onSave({ density })}
      />
      {toggle('singleKeys', say('options.singleKeys'), say('options.singleKeysHint'))}
      {toggle('overlay', say('options.overlay'), say('options.overlayHint'))}
    </section>
  );
}
