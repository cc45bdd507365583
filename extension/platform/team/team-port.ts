/**
 * What the panel asks the background about the team's memory: all that concerns a letter, so that what leaves for
 * it is counted with the letter's own tab, and what only the background may write.
 */
import * as z from 'zod/mini';
import type { Precedents } from '../../../shared/api/precedents.ts';
import type { Repeat } from '../../../shared/api/repeats.ts';
import { browser } from '../browser.ts';
import type { Asked } from './ask-team.ts';

const letter = {
  tabId: z.int(),
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/u)),
  /** Of the decision in the letter. */
  index: z.int().check(z.nonnegative()),
};

const TeamRequest = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('team/precedents'), ...letter, item: z.int() }),
  z.strictObject({
    type: z.literal('team/repeats'),
    ...letter,
    /** Typed by the reader; null takes the one of the letter's header. */
    claim: z.nullable(z.string().check(z.minLength(1), z.maxLength(100))),
  }),
  z.strictObject({ type: z.literal('team/send-waiting') }),
  z.strictObject({ type: z.literal('team/discard-waiting') }),
]);
export type TeamRequest = z.infer<typeof TeamRequest>;

/** What came of looking for an earlier decision on the same treatment. */
export interface RepeatLook {
  /** Whether the team switched the guard on; otherwise nothing was sent. */
  readonly guard: boolean;
  /** The claim number that was asked about; null where the letter states none and nothing was sent. */
  readonly claim: string | null;
  readonly repeats: readonly Repeat[];
}

export interface TeamReplies {
  'team/precedents': Asked<Precedents>;
  'team/repeats': Asked<RepeatLook>;
  'team/send-waiting': Asked<null>;
  'team/discard-waiting': Asked<null>;
}

/** The request, or null where the message is none or does not fit. */
export function parseTeamRequest(message: unknown): TeamRequest | null {
  const parsed = TeamRequest.safeParse(message);
  return parsed.success ? parsed.data : null;
}

/** Asks the background; one that is being stopped answers nothing, which is told as `internal`. */
export async function askAboutLetter<T extends TeamRequest>(request: T): Promise<TeamReplies[T['type']]> {
  const nothing = { ok: false, code: 'internal' } as const;
  try {
    const reply = (await browser.runtime.sendMessage(request)) as TeamReplies[T['type']] | undefined;
    return reply ?? nothing;
  } catch {
    return nothing;
  }
}
