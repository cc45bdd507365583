import type { D1Database } from '@cloudflare/workers-types';
import type { DecisionFacts } from '../../shared/api/facts.ts';
import { answered } from './unavailable.ts';

/** A remembered decision of one claim. */
export interface ClaimDecision {
  readonly id: number;
  readonly caseNumber: string | null;
  readonly facts: Omit<DecisionFacts, 'parser' | 'registry'>;
}

/** A claim with more decisions than this is no claim: the newest stand for it. */
const MOST = 200;

/** What is on screen and no repeat of itself. */
export interface OnScreen {
  readonly caseNumber: string | null;
  /** SHA-256 of the letter's text, which stands for its decisions without a case number; null where it is not known. */
  readonly letter: string | null;
}

/** Decisions of a claim, other than those on screen, whose utilization review was decided between two days, both included; newest first. */
export async function findClaimDecisions(
  db: D1Database,
  teamId: number,
  claimKey: string,
  from: string,
  to: string,
  { caseNumber, letter }: OnScreen,
): Promise<ClaimDecision[]> {
  const { results } = await answered(
    'find-claim',
    db
      .prepare(
        `select id, case_number as caseNumber, facts from decisions
          where team_id = ?1 and claim_key = ?2 and ur_decided between ?3 and ?4
            and key <> ?5
            and (case_number is not null
                 or id not in (select decision_id from letters where team_id = ?1 and hash = ?6))
          order by ur_decided desc, id desc limit ${MOST}`,
      )
      .bind(teamId, claimKey, from, to, caseNumber ?? '', letter ?? '')
      .all<{ id: number; caseNumber: string | null; facts: string }>(),
  );
  return results.map((row) => ({ ...row, facts: JSON.parse(row.facts) as ClaimDecision['facts'] }));
}

/** Whether a team switched the repeat-request guard on. */
export async function isGuarded(db: D1Database, teamId: number): Promise<boolean> {
  const row = await answered(
    'find-guard',
    db.prepare('select guard from teams where id = ?1').bind(teamId).first<{ guard: number }>(),
  );
  return row?.guard === 1;
}
