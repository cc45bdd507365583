/**
 * The agreement between the background and the scripts in a page. What comes out of a page may be forged by
 * the page's own process, so it is checked on arrival and the tab is taken from the sender, never from here.
 */
import * as z from 'zod/mini';
import type { Outcome } from '../../shared/api/contract.ts';

/** Longest text taken from one frame, in UTF-16 units. */
export const MAX_PAGE_TEXT = 4_000_000;

/** Page → background. */
const pageMessages = z.discriminatedUnion('type', [
  /** Stage one: the page may hold a letter, shows a PDF, or no longer holds what it held. */
  z.strictObject({ type: z.literal('page/suspect'), found: z.enum(['letter', 'pdf', 'nothing']) }),
  z.strictObject({ type: z.literal('page/open-panel') }),
  z.strictObject({ type: z.literal('page/dismiss-chip') }),
]);
export type PageMessage = z.infer<typeof pageMessages>;

export function parsePageMessage(message: unknown): PageMessage | null {
  const parsed = pageMessages.safeParse(message);
  return parsed.success ? parsed.data : null;
}

/** What the chip over the letter shows. */
export interface ChipView {
  readonly hash: string;
  readonly counts: { readonly overturned: number; readonly upheld: number; readonly unclear: number };
  readonly items: readonly { readonly number: number; readonly outcome: Outcome; readonly request: string }[];
  /** Earliest day by which something must be done, ISO; null where nothing is owed. */
  readonly due: string | null;
  /** True when a letter was found but waits for a click before it is read. */
  readonly waiting: boolean;
}

/** Background → one frame of a page. */
export type FrameRequest =
  | { readonly type: 'frame/fetch'; readonly index: number | null }
  /** Which document the frame shows: answered by `Here`. */
  | { readonly type: 'frame/here' }
  /** What the frame's chip shows, and whether the frame holds a letter that may change under our eyes. */
  | {
      readonly type: 'frame/chip';
      readonly view: ChipView | null;
      readonly watch: boolean;
      /** A click opens the panel at the same time, and that is what the reader looks at. */
      readonly isSecond: boolean;
    }
  | {
      readonly type: 'frame/mark';
      readonly spans: readonly (readonly [number, number])[];
      readonly reveal: boolean;
    }
  | { readonly type: 'frame/clear-marks' }
  | { readonly type: 'frame/rescan' };

/**
 * Tells one document of a frame from the next: drawn at random by stage two, which lives as long as its
 * document, in the back/forward cache too. Firefox gives documents no number of its own.
 */
const PageId = z.string().check(z.minLength(1), z.maxLength(40));

/** What a frame holds: the result of putting stage two into it. The words of embedded PDFs come by `frame/fetch` with the index in this list. */
export const FrameReport = z.strictObject({
  page: PageId,
  kind: z.enum(['html', 'pdf']),
  /** '' for a PDF. */
  text: z.string().check(z.maxLength(MAX_PAGE_TEXT)),
  host: z.string().check(z.maxLength(300)),
  /** PDFs that this frame embeds and can fetch itself. */
  embedded: z.int().check(z.nonnegative(), z.maximum(20)),
  /** Hosts of visible frames of other origins. */
  foreignHosts: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(20)),
});
export type FrameReport = z.infer<typeof FrameReport>;

/** The bytes behind an address, or why they could not be had. */
export const FetchAnswer = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), bytes: z.instanceof(Uint8Array) }),
  z.strictObject({
    ok: z.literal(false),
    code: z.enum(['cannot-fetch', 'signed-out', 'one-time-link', 'too-large', 'file-access']),
  }),
]);
export type FetchAnswer = z.infer<typeof FetchAnswer>;

export const Marked = z.strictObject({ marked: z.boolean() });
export const Here = z.strictObject({ page: PageId });
