import * as z from 'zod/mini';
import { SummariesResponse } from './contract.ts';
import { Repeat } from './repeats.ts';

export const SaveWarning = z.object({ code: z.literal('not-saved'), message: z.string() });

/**
 * What POST /v1/summaries answers: the summaries, byte for byte what any device reads from the text, and beside them
 * what the team's memory makes of it.
 */
export const SummariesAnswer = z.extend(SummariesResponse, {
  /** Whether the facts were committed before this answer was sent. */
  saved: z.boolean(),
  warnings: z.array(SaveWarning),
  /** Earlier decisions on the same treatment for the same claim; empty unless the guard is on and a claim was sent. */
  repeats: z.array(Repeat),
});

export type SaveWarning = z.infer<typeof SaveWarning>;
export type SummariesAnswer = z.infer<typeof SummariesAnswer>;
