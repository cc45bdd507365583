import { WhoAmI } from '../../../shared/api/teams.ts';
import { browser } from '../browser.ts';
import { hashText } from '../hash.ts';
import type { Asked } from './ask-team.ts';
import type { TeamConnection } from './connection.ts';
import { whoAmI } from './team-calls.ts';

const KEY = 'team';
/** A guard that was switched on or off shows after this. */
const FRESH_MS = 5 * 60_000;

interface Known {
  readonly connection: string;
  readonly at: number;
  readonly me: WhoAmI;
}

/** Who this token is, asked again only after some minutes; in the browser's memory, without the token. */
export async function knowTeam(to: TeamConnection, now: number): Promise<Asked<WhoAmI>> {
  const known = await lastKnown(to);
  if (known !== null && now - known.at < FRESH_MS) return { ok: true, value: known.me };
  return askWho(to, now);
}

/** Who this token is, asked now. */
export async function askWho(to: TeamConnection, now: number): Promise<Asked<WhoAmI>> {
  const answer = await whoAmI(to);
  if (answer.ok) {
    const known: Known = { connection: await nameConnection(to), at: now, me: answer.value };
    await browser.storage.session.set({ [KEY]: known });
  }
  return answer;
}

/** Who this token was when it was last asked; null where it was not since the browser started. */
export async function lastKnownMe(to: TeamConnection): Promise<WhoAmI | null> {
  return (await lastKnown(to))?.me ?? null;
}

async function lastKnown(to: TeamConnection): Promise<Known | null> {
  const stored = (await browser.storage.session.get(KEY))[KEY] as Known | undefined;
  if (stored === undefined || stored.connection !== (await nameConnection(to))) return null;
  return WhoAmI.safeParse(stored.me).success ? stored : null;
}

function nameConnection({ origin, token }: TeamConnection): Promise<string> {
  return hashText(`${origin} ${token}`);
}
