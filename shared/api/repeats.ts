import * as z from 'zod/mini';
import { Category, isoDate, Outcome } from './contract.ts';
import { LetterHash } from './facts.ts';

/** What a new letter or request asks for, as far as sameness of treatment goes. */
export const RepeatTreatment = z.strictObject({
  item: z.int().check(z.nonnegative(), z.maximum(999)),
  name: z.nullable(z.string().check(z.maxLength(120))),
  request: z.nullable(z.string().check(z.maxLength(400))),
  bodyPart: z.nullable(z.string().check(z.maxLength(120))),
  side: z.nullable(z.enum(['left', 'right', 'bilateral'])),
});

/** The claim number is hashed with the team's secret and dropped; `on` is the day the new request is judged by. */
export const RepeatsRequest = z.strictObject({
  claim: z.string().check(z.minLength(1), z.maxLength(100)),
  on: isoDate,
  /** The case on screen, which is no repeat of itself; and its letter by hash, as a letter may state no case number. */
  caseNumber: z.optional(z.nullable(z.string().check(z.maxLength(20)))),
  letter: z.optional(LetterHash),
  treatments: z.array(RepeatTreatment).check(z.minLength(1), z.maxLength(200)),
});

/** An earlier decision on the same treatment for the same claim, its UR decision within twelve months. */
export const Repeat = z.object({
  /** Number of the item on screen. */
  item: z.int(),
  earlier: z.object({
    id: z.int(),
    caseNumber: z.nullable(z.string()),
    item: z.int(),
    request: z.nullable(z.string()),
    category: z.nullable(Category),
    outcome: Outcome,
    decided: z.nullable(isoDate),
    utilizationReview: isoDate,
  }),
  /** The day the earlier UR decision's twelve months end. */
  until: isoDate,
  statement: z.string(),
  /** What the law asks before the earlier decision may be relied upon; empty where it may not. */
  questions: z.array(z.string()),
  rule: z.literal('Labor Code 4610(k)'),
});
export const Repeats = z.object({ guard: z.boolean(), repeats: z.array(Repeat) });

export type RepeatTreatment = z.infer<typeof RepeatTreatment>;
export type RepeatsRequest = z.infer<typeof RepeatsRequest>;
export type Repeat = z.infer<typeof Repeat>;
export type Repeats = z.infer<typeof Repeats>;
