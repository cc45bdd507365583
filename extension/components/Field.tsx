import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import { useWords } from './words.tsx';

export interface FieldAttributes {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
  readonly disabled: boolean;
}

/** A labelled field with its hint or its error; locked where an administrator set it. */
export function Field(props: {
  id: string;
  label: string;
  hint: string;
  error: string | null;
  isLocked: boolean;
  children: (field: FieldAttributes) => ComponentChildren;
}) {
  const { id, error } = props;
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.children({
        id,
        'aria-describedby': `${id}-hint`,
        'aria-invalid': error !== null,
        disabled: props.isLocked,
      })}
      <p id={`${id}-hint`} class={error === null ? 'hint' : 'field-error'}>
        {error ?? props.hint}
      </p>
      {props.isLocked && <Locked />}
    </div>
  );
}

/** Says that a setting is not the reader's to change. */
export function Locked() {
  const { say } = useWords();
  return (
    <p class="locked">
      <Icon name="lock" /> {say('options.managed')}
    </p>
  );
}
