import type { ReadingErrorCode } from '../../platform/panel-port.ts';
import { reportBug } from '../../platform/report-bug.ts';
import { NoRoomError } from '../../platform/session-room.ts';
import { updateTabRecord } from '../../platform/tab-store.ts';
import { announce } from './announce.ts';

/** What broke in the middle of a reading must not leave the panel waiting for ever: it is told by name. */
export async function tellError(tabId: number, error: unknown): Promise<void> {
  const isTooLarge = error instanceof NoRoomError;
  if (!isTooLarge) reportBug(error);
  // Not a new run: a newer reading may be under way, and its answer will take this one's place.
  await tell(tabId, isTooLarge ? 'too-large' : 'internal', 0);
}

/** The panel says what went wrong with what the user handed over; readings before it are void. */
export async function tellFailure(tabId: number, code: ReadingErrorCode): Promise<void> {
  await tell(tabId, code, 1);
}

async function tell(tabId: number, code: ReadingErrorCode, runs: 0 | 1): Promise<void> {
  const panel = { kind: 'failed', tabId, code, reasons: [], source: null, host: null } as const;
  const record = await updateTabRecord(tabId, (now) => ({
    ...now,
    run: now.run + runs,
    reading: null,
    panel,
  }));
  await announce(record);
}
