import * as z from 'zod/mini';
import { isoDate } from '../../api/contract.ts';

/** Who opened the addresses of a guideline and when, by its id: the file verified.json. */
export const Verified = z.record(
  z.string(),
  z.strictObject({
    /** The address that was opened: a changed address is no longer verified. */
    document: z.string(),
    by: z.string().check(z.minLength(1), z.maxLength(100)),
    date: isoDate,
  }),
);
export type Verified = z.infer<typeof Verified>;
