import { useEffect, useId, useState } from 'preact/hooks';
import { DEFAULT_NOTE_TEMPLATE } from '../../shared/insight/export/template/default-template.ts';
import { parseTemplate } from '../../shared/insight/export/template/parse-template.ts';
import { Locked } from './Field.tsx';
import type { OptionsProps } from './OptionsPage.tsx';
import { useWords } from './words.tsx';

/** The team's own claim note; only a template that can be written is saved. */
export function NoteOptions(props: OptionsProps) {
  const { say } = useWords();
  const id = useId();
  const isLocked = props.locked.includes('noteTemplate');
  const [template, setTemplate] = useState(props.values.noteTemplate || DEFAULT_NOTE_TEMPLATE);
  const [isSaved, setSaved] = useState(false);
  // As it comes from the store, or from a policy that was put in force meanwhile.
  const given = props.values.noteTemplate || DEFAULT_NOTE_TEMPLATE;
  useEffect(() => setTemplate(given), [given]);
  const checked = parseTemplate(template);

  const save = async (text: string) => {
    setTemplate(text);
    setSaved(await props.onSave({ noteTemplate: text === DEFAULT_NOTE_TEMPLATE ? '' : text }));
  };
  return (
    <section>
      <h2 id={`${id}-title`}>{say('options.noteTitle')}</h2>
      <p class="hint" id={`${id}-hint`}>
        {say('options.noteHint')}
      </p>
      <textarea
        class="diagnostic"
        rows={12}
        spellcheck={false}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-hint`}
        aria-invalid={!checked.ok}
        disabled={isLocked}
        value={template}
        onInput={(event) => {
          setSaved(false);
          setTemplate(event.currentTarget.value);
        }}
      />
      {!checked.ok && (
        <ul class="field-error" role="alert">
          {checked.problems.map((problem) => (
            <li key={`${problem.at}-${problem.message}`}>{problem.message}</li>
          ))}
        </ul>
      )}
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          disabled={isLocked || !checked.ok}
          onClick={() => void save(template)}
        >
          {say('options.save')}
        </button>
        <button
          type="button"
          class="button quiet"
          disabled={isLocked}
          onClick={() => void save(DEFAULT_NOTE_TEMPLATE)}
        >
          {say('options.noteReset')}
        </button>
      </div>
      <p role="status" class={isSaved ? 'result' : 'visually-hidden'}>
        {isSaved ? say('options.saved') : ''}
      </p>
      {isLocked && <Locked />}
    </section>
  );
}
