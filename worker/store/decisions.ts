import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import type { DecisionFacts } from '../../shared/api/facts.ts';
import type { Principal } from '../env.ts';
import { answered } from './unavailable.ts';
import { versionRank } from './version-rank.ts';

/** A letter to remember: its hash and the facts of each decision in it, in the letter's order. */
export interface LetterRecord {
  readonly hash: string;
  readonly decisions: readonly DecisionFacts[];
  /** Keyed hash of the claim number; null where the guard is off or no claim was sent. */
  readonly claimKey: string | null;
}

/** Past this a summary goes out without waiting; the extension's outbox sends the facts again. */
const SAVE_TIMEOUT_MS = 2000;

/**
 * Remembers a letter in one transaction. Doing it again changes nothing; a reading by newer rules, or a fuller one
 * by the same rules, replaces the record and leaves the former one in its history.
 * @throws StoreUnavailable
 */
export async function saveLetter(
  db: D1Database,
  who: Principal,
  letter: LetterRecord,
  at: number,
): Promise<void> {
  const statements = letter.decisions.flatMap((facts, place) =>
    saveDecision(db, who, letter, facts, place, at),
  );
  if (statements.length === 0) return;
  await answered('save-letter', db.batch(statements), SAVE_TIMEOUT_MS);
}

function saveDecision(
  db: D1Database,
  who: Principal,
  letter: LetterRecord,
  facts: DecisionFacts,
  place: number,
  at: number,
): D1PreparedStatement[] {
  const letterKey = `letter:${letter.hash}:${place}`;
  const key = facts.caseNumber ?? letterKey;
  const { parser, registry, ...kept } = facts;
  const unclear = facts.items.filter((item) => item.outcome === 'unclear').length;
  const upsert = db
    .prepare(UPSERT)
    .bind(
      who.teamId,
      key,
      facts.caseNumber,
      facts.dates.decision ?? '',
      facts.dates.utilizationReview,
      facts.outcome,
      JSON.stringify(kept),
      facts.items.length,
      unclear,
      parser,
      registry,
      versionRank(parser, registry),
      letter.claimKey,
      who.tokenId,
      who.memberId,
      at,
      letter.hash,
      place,
    );
  const link = db.prepare(LINK).bind(who.teamId, letter.hash, place, key);
  if (facts.caseNumber === null) return [upsert, link];
  // A letter once remembered by its hash alone has found its case number: move it there, or drop it if that exists.
  return [
    db.prepare(MOVE).bind(who.teamId, letterKey, facts.caseNumber),
    db.prepare(DROP).bind(who.teamId, letterKey),
    upsert,
    link,
  ];
}

const MOVE = 'update or ignore decisions set key = ?3, case_number = ?3 where team_id = ?1 and key = ?2';
const DROP = 'delete from decisions where team_id = ?1 and key = ?2';

const UPSERT = `
  insert into decisions (team_id, key, case_number, decided, ur_decided, outcome, facts, item_count, unclear_count,
                         parser, registry, version_rank, claim_key, added_by, member_id, added_at, changed_by, changed_at)
  select ?1,
         coalesce((select known.key from letters join decisions as known on known.id = letters.decision_id
                    where letters.team_id = ?1 and letters.hash = ?17 and letters.place = ?18), ?2),
         ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?14, ?16
   where true
  on conflict (team_id, key) do update set
    decided = excluded.decided, ur_decided = excluded.ur_decided, outcome = excluded.outcome, facts = excluded.facts,
    item_count = excluded.item_count, unclear_count = excluded.unclear_count, parser = excluded.parser,
    registry = excluded.registry, version_rank = excluded.version_rank,
    claim_key = coalesce(excluded.claim_key, decisions.claim_key), changed_by = excluded.changed_by,
    changed_at = excluded.changed_at
  where (excluded.facts <> decisions.facts
         and (excluded.version_rank > decisions.version_rank
              or (excluded.version_rank = decisions.version_rank
                  and (excluded.item_count, decisions.unclear_count) > (decisions.item_count, excluded.unclear_count))))
     or (excluded.claim_key is not null and decisions.claim_key is null and excluded.facts = decisions.facts)`;

const LINK = `
  insert into letters (team_id, hash, place, decision_id)
  select ?1, ?2, ?3, id from decisions where team_id = ?1 and key = ?4
  on conflict do nothing`;
