import type { ChipView } from '../../platform/page-port.ts';
import { showChip } from './chip.ts';

/** As long as a panel that a click opens takes to be painted, on a machine with work for every core. */
const PAUSE_MS = 300;

let timer: ReturnType<typeof setTimeout> | null = null;
let isShown = false;

/**
 * Shows the chip, or takes it away.
 * @param isSecond a new chip lets the panel be painted first: drawing both at once held the panel up.
 */
export function showChipInTurn(view: ChipView | null, isSecond: boolean): void {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  if (view && isSecond && !isShown) timer = setTimeout(show, PAUSE_MS, view);
  else show(view);
}

function show(view: ChipView | null): void {
  isShown = view !== null;
  showChip(view);
}
