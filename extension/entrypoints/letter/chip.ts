import { isFirefox } from '../../platform/build.ts';
import type { ChipView } from '../../platform/page-port.ts';
import { tellBackground } from '../../platform/page-runtime.ts';
import { CHIP_STYLE } from './chip-style.ts';
import { chipLines, itemLine } from './chip-text.ts';
import { say } from './words.ts';

let host: HTMLElement | null = null;
let dismissed = '';

/**
 * Shows the quiet chip over the letter, or takes it away. It opens the panel; in Firefox, where only a
 * button of the browser may, it unfolds and names the button. Esc or × hides it for this letter.
 */
export function showChip(view: ChipView | null): void {
  host?.remove();
  host = null;
  if (!view || view.hash === dismissed) return;
  host = document.createElement('imr-lens-chip');
  const root = host.attachShadow({ mode: 'closed' });
  root.append(makeElement('style', CHIP_STYLE), drawChip(view));
  document.documentElement.append(host);
}

function drawChip(view: ChipView): HTMLElement {
  const chip = makeElement('section', '');
  chip.setAttribute('aria-label', say('chip.label'));
  const lines = chipLines(view);
  const main = makeElement('button', '', 'main');
  main.append(...lines.map((line) => makeElement('span', line)));
  main.setAttribute('aria-expanded', 'false');
  if (!isFirefox) main.title = say('chip.open');
  const close = makeElement('button', '×', 'close');
  close.setAttribute('aria-label', say('chip.dismiss'));
  const list = makeElement('ul', '');
  list.append(...view.items.map((item) => makeElement('li', itemLine(item))));
  if (isFirefox) list.append(makeElement('li', say('chip.firefoxHint'), 'hint'));

  const dismiss = () => {
    dismissed = view.hash;
    showChip(null);
    tellBackground({ type: 'page/dismiss-chip' });
  };
  const unfold = (open: boolean) => {
    chip.classList.toggle('open', open);
    main.setAttribute('aria-expanded', String(open));
  };
  close.addEventListener('click', dismiss);
  main.addEventListener('click', (event) => {
    // A page may click for the reader; only a person opens the panel.
    if (!event.isTrusted) return;
    if (isFirefox) unfold(!chip.classList.contains('open'));
    else tellBackground({ type: 'page/open-panel' });
  });
  chip.addEventListener('pointerenter', () => unfold(true));
  chip.addEventListener('pointerleave', () => unfold(false));
  chip.addEventListener('focusin', () => unfold(true));
  chip.addEventListener('focusout', () => unfold(false));
  chip.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') dismiss();
    // The page's own shortcuts must not hear what is typed here.
    event.stopPropagation();
  });
  chip.append(list, main, close);
  return chip;
}

function makeElement<T extends keyof HTMLElementTagNameMap>(tag: T, text: string, className = '') {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}
