import { readSettings } from '../settings.ts';
import { readWorkerAddress } from '../worker-address.ts';

/** Where a team's memory is, and the token that opens it. */
export interface TeamConnection {
  /** A checked address: https, or this computer. */
  readonly origin: string;
  readonly token: string;
}

/** The team's Worker as the settings in force name it; null where none is set up. */
export async function readConnection(): Promise<TeamConnection | null> {
  const { settings } = await readSettings();
  const origin = readWorkerAddress(settings.workerUrl);
  return origin === null || settings.workerToken === '' ? null : { origin, token: settings.workerToken };
}
