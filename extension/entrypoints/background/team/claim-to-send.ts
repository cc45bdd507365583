import { hasRole } from '../../../../shared/api/roles.ts';
import { findConnection } from '../../../platform/team/connection.ts';
import { lastKnownMe } from '../../../platform/team/known-team.ts';
import { findClaim } from '../../../summary/team/find-claim.ts';

/**
 * The claim number that goes with a letter to the Worker, which keeps a keyed hash of it: only where the team is
 * known to have switched the repeat-request guard on, and only from who may add to its memory. Nothing is asked for it.
 */
export async function claimToSend(text: string): Promise<string | null> {
  const to = await findConnection();
  const me = to && (await lastKnownMe(to));
  return me?.team.guard && hasRole(me.role, 'member') ? findClaim(text) : null;
}
