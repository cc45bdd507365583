import { mayDataLeave } from '../data-consent.ts';
import { readSettings } from '../settings.ts';
import { readWorkerAddress } from '../worker-address.ts';
import type { Asked } from './ask-team.ts';

/** Where a team's memory is, and the token that opens it. */
export interface TeamConnection {
  /** A checked address: https, or this computer. */
  readonly origin: string;
  readonly token: string;
}

/**
 * The team's Worker as the settings in force name it, where something may be sent to it now. The one door for
 * whatever concerns the team's memory: a search holds words that somebody typed, a look-up what a letter is about.
 * Errors: `worker-host-invalid` (none is set up), `no-consent` (Firefox), `not-signed-in`.
 */
export async function readConnection(): Promise<Asked<TeamConnection>> {
  const to = await findConnection();
  if (to === null) return { ok: false, code: 'worker-host-invalid' };
  if (!(await mayDataLeave())) return { ok: false, code: 'no-consent' };
  return to.token === '' ? { ok: false, code: 'not-signed-in' } : { ok: true, value: to };
}

/** The same without asking whether anything may be sent: for what waits on this computer. The token may be ''. */
export async function findConnection(): Promise<TeamConnection | null> {
  const { settings } = await readSettings();
  const origin = readWorkerAddress(settings.workerUrl);
  return origin === null ? null : { origin, token: settings.workerToken };
}
