import { useEffect, useRef } from 'preact/hooks';
import type { Summary } from '../../shared/api/contract.ts';
import { type ExportKind, useActions } from './panel-actions.tsx';
import { useWords } from './words.tsx';

const KINDS: readonly ExportKind[] = ['markdown', 'csv', 'json', 'ics'];

/** A disclosure with the files a summary can become; Escape or a click elsewhere folds it. */
export function ExportMenu(props: { summary: Summary }) {
  const { say } = useWords();
  const actions = useActions();
  const menu = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const fold = (event: Event) => {
      const element = menu.current;
      if (element?.open && !(event.target instanceof Node && element.contains(event.target)))
        element.open = false;
    };
    document.addEventListener('pointerdown', fold);
    document.addEventListener('focusin', fold);
    return () => {
      document.removeEventListener('pointerdown', fold);
      document.removeEventListener('focusin', fold);
    };
  }, []);

  const close = () => {
    if (menu.current !== null) menu.current.open = false;
    menu.current?.querySelector('summary')?.focus();
  };
  const choose = (action: () => void) => () => {
    close();
    action();
  };
  return (
    <details ref={menu} class="menu" onKeyDown={(event) => event.key === 'Escape' && close()}>
      <summary class="button quiet">{say('footer.export')}</summary>
      <ul class="menu-list">
        {KINDS.map((kind) => (
          <li key={kind}>
            <button type="button" onClick={choose(() => void actions.save(props.summary, kind))}>
              {say(`footer.${kind}`)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={choose(actions.print)}>
            {say('footer.print')}
          </button>
        </li>
      </ul>
    </details>
  );
}
