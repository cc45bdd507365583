import type { Repeat, RepeatTreatment } from '../../shared/api/repeats.ts';
import { claimKey } from '../auth/claim-key.ts';
import type { Env } from '../env.ts';
import { findClaimDecisions, isGuarded, type OnScreen } from '../store/claims.ts';
import { findRepeats, subtractYear } from './find-repeats.ts';

/**
 * The keyed hash of a claim where the team switched the guard on and the deployment has its secret; null otherwise.
 * The number itself ends here.
 */
export async function guardedClaim(
  env: Env,
  teamId: number,
  claim: string | undefined,
): Promise<string | null> {
  if (claim === undefined || env.CLAIM_SECRET === undefined || !(await isGuarded(env.DB, teamId)))
    return null;
  return claimKey(env.CLAIM_SECRET, teamId, claim);
}

/**
 * Earlier decisions on the same treatments whose UR decision is at most twelve months older.
 * @param on ISO date the new request is judged by
 */
export async function repeatsOf(
  env: Env,
  teamId: number,
  key: string,
  on: string,
  onScreen: OnScreen,
  treatments: readonly RepeatTreatment[],
): Promise<Repeat[]> {
  const earlier = await findClaimDecisions(env.DB, teamId, key, subtractYear(on), on, onScreen);
  return findRepeats(treatments, earlier);
}
