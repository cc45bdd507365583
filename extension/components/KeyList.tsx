import { useEffect, useRef } from 'preact/hooks';
import { useWords } from './words.tsx';

export const KEY_NAMES = ['next', 'previous', 'fold', 'show', 'copy', 'list'] as const;

/** The keys and what they do; takes the focus when it opens and gives it back when it closes. */
export function KeyList(props: { lettersOn: boolean; onClose: () => void }) {
  const { say } = useWords();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <section
      ref={box}
      class="key-list"
      tabIndex={-1}
      aria-labelledby="keys-title"
      onKeyDown={(event) => event.key === 'Escape' && props.onClose()}
    >
      <h2 id="keys-title">{say('keys.title')}</h2>
      {!props.lettersOn && <p class="hint">{say('keys.off')}</p>}
      <KeyTable />
      <button type="button" class="button quiet" onClick={props.onClose}>
        {say('keys.close')}
      </button>
    </section>
  );
}

/** Also shown on the help page. */
export function KeyTable() {
  const { say } = useWords();
  return (
    <dl class="keys">
      {KEY_NAMES.map((name) => (
        <div key={name} class="row">
          <dt>
            <kbd>{say(`keys.${name}Keys`)}</kbd>
          </dt>
          <dd>{say(`keys.${name}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
