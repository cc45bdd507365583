import * as z from 'zod/mini';
import { isoDate } from '../../shared/api/contract.ts';
import type { PanelRequest } from './panel-port.ts';

const tabId = z.int();
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/u));
const span = z.tuple([z.int().check(z.nonnegative()), z.int().check(z.nonnegative())]);

/** Longest text that may be pasted or selected, in UTF-16 units: a bundle of several hundred pages. */
const MAX_TEXT = 4_000_000;
const MAX_BYTES = 64 * 1024 * 1024;

const requests = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('panel/state'), tabId }),
  z.strictObject({ type: z.literal('panel/opened') }),
  z.strictObject({ type: z.literal('panel/read-tab'), tabId, anyway: z.boolean() }),
  z.strictObject({
    type: z.literal('panel/read-text'),
    tabId,
    text: z.string().check(z.maxLength(MAX_TEXT)),
    kind: z.enum(['text', 'html']),
  }),
  z.strictObject({
    type: z.literal('panel/read-pdf'),
    tabId,
    bytes: z.instanceof(Uint8Array).check(z.refine((bytes) => bytes.byteLength <= MAX_BYTES)),
  }),
  z.strictObject({ type: z.literal('panel/choose'), tabId, index: z.int().check(z.nonnegative()) }),
  z.strictObject({ type: z.literal('panel/choose-letter'), tabId, id: z.string().check(z.maxLength(200)) }),
  z.strictObject({ type: z.literal('panel/send-to-worker'), tabId }),
  z.strictObject({ type: z.literal('panel/read-here'), tabId }),
  z.strictObject({ type: z.literal('panel/set-received'), tabId, received: z.nullable(isoDate) }),
  z.strictObject({ type: z.literal('panel/letter-text'), tabId, hash }),
  z.strictObject({ type: z.literal('panel/letter-pdf'), tabId, hash }),
  z.strictObject({
    type: z.literal('panel/show-in-letter'),
    tabId,
    spans: z.array(span).check(z.maxLength(500)),
    reveal: z.boolean(),
  }),
  z.strictObject({ type: z.literal('panel/clear-marks'), tabId }),
  z.strictObject({
    type: z.literal('panel/site-allowed'),
    tabId,
    origin: z.string().check(z.maxLength(300)),
  }),
  z.strictObject({ type: z.literal('panel/sent'), tabId }),
]);

/** The request, or null where the message is none or does not fit. */
export function parsePanelRequest(message: unknown): PanelRequest | null {
  const parsed = requests.safeParse(message);
  return parsed.success ? parsed.data : null;
}
