import * as z from 'zod/mini';
import { CONTRACT_VERSION } from './contract.ts';

/** The one open answer of the API: is it there, and which rules does it read by. */
export const HealthResponse = z.object({
  status: z.literal('ok'),
  contract: z.literal(CONTRACT_VERSION),
  environment: z.string(),
});
export type HealthResponse = z.infer<typeof HealthResponse>;
