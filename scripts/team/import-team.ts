import * as z from 'zod/mini';
import { DecisionAnswer, FormerReading, SavedDecision } from '../../shared/api/decisions.ts';
import { type DecisionFacts, LetterHash } from '../../shared/api/facts.ts';
import type { AdminClient } from './admin-client.ts';

const Letter = z.object({ hash: LetterHash, place: z.int(), decisionId: z.int() });
const Former = z.extend(FormerReading, { decisionId: z.int() });

interface Export {
  readonly decisions: Map<number, SavedDecision>;
  /** What each decision was read as before, oldest first. */
  readonly former: Map<number, DecisionFacts[]>;
  /** The decisions of each letter, in its order. */
  readonly letters: Map<string, number[]>;
}

/**
 * Puts the decisions of a team's export into the team of the client, as an outbox would: doing it again changes
 * nothing. Former readings go first, so that the history comes back too; labels of vendors follow. What an export
 * cannot hold (members' tokens, the audit log of the old place, claim hashes) does not come back.
 */
export async function importTeam(
  client: AdminClient,
  lines: string,
): Promise<{ letters: number; decisions: number }> {
  const found = readExport(lines);
  for (const [hash, ids] of found.letters) {
    const rounds = Math.max(...ids.map((id) => found.former.get(id)?.length ?? 0));
    for (let round = 0; round <= rounds; round += 1) {
      const decisions = ids.flatMap(
        (id) => found.former.get(id)?.[round] ?? found.decisions.get(id)?.facts ?? [],
      );
      await client.call('PUT', `/v1/decisions/${hash}`, { decisions });
    }
    await labelLetter(client, hash, ids, found);
  }
  return { letters: found.letters.size, decisions: found.decisions.size };
}

async function labelLetter(
  client: AdminClient,
  hash: string,
  ids: readonly number[],
  found: Export,
): Promise<void> {
  const vendors = ids.map((id) => found.decisions.get(id)?.vendor ?? null);
  if (vendors.every((vendor) => vendor === null)) return;
  const { decisions } = DecisionAnswer.parse(
    await (await client.call('GET', `/v1/decisions/${hash}`)).json(),
  );
  for (const [at, vendor] of vendors.entries()) {
    const facts = found.decisions.get(ids[at] ?? -1)?.facts;
    const here = decisions.find((decision) => decision.facts.caseNumber === facts?.caseNumber);
    if (vendor !== null && here !== undefined)
      await client.call('PATCH', `/v1/decisions/${here.id}`, { vendor });
  }
}

function readExport(lines: string): Export {
  const found: Export = { decisions: new Map(), former: new Map(), letters: new Map() };
  for (const line of lines.split('\n').filter((text) => text !== '')) {
    const { kind, ...row } = JSON.parse(line) as { kind: string };
    if (kind === 'decision') {
      const decision = SavedDecision.parse(row);
      found.decisions.set(decision.id, decision);
    } else if (kind === 'former-reading') {
      const { decisionId, facts } = Former.parse(row);
      // The export gives the newest first.
      found.former.set(decisionId, [facts, ...(found.former.get(decisionId) ?? [])]);
    } else if (kind === 'letter') {
      const { hash, decisionId } = Letter.parse(row);
      found.letters.set(hash, [...(found.letters.get(hash) ?? []), decisionId]);
    }
  }
  return found;
}
