import { useEffect } from 'preact/hooks';

export interface PanelKeys {
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  readonly onCopy: () => void;
  readonly onList: () => void;
}

/**
 * Single-letter keys, as long as nobody is typing and no modifier is held. They can be switched off
 * (WCAG 2.1.4); the arrows then still work within the list of items.
 */
export function usePanelKeys(keys: PanelKeys, lettersOn: boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const action = actionOf(event, keys, lettersOn);
      if (action === null) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [keys, lettersOn]);
}

function actionOf(event: KeyboardEvent, keys: PanelKeys, lettersOn: boolean): (() => void) | null {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input, textarea, select, [contenteditable]')) return null;
  const isInItems = target?.closest('[data-item]') !== undefined && target?.closest('[data-item]') !== null;
  if (event.key === 'ArrowDown' && isInItems) return keys.onNext;
  if (event.key === 'ArrowUp' && isInItems) return keys.onPrevious;
  if (!lettersOn) return null;
  switch (event.key) {
    case 'j':
    case 'J':
      return keys.onNext;
    case 'k':
    case 'K':
      return keys.onPrevious;
    case 'c':
    case 'C':
      return keys.onCopy;
    case '?':
      return keys.onList;
    default:
      return null;
  }
}
