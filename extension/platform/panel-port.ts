/**
 * What the panel shows and what it may ask for: the one agreement between the background, which knows the
 * tabs, and every page of ours that shows a letter. Each message is checked against its schema on arrival.
 */
import type { Summary } from '../../shared/api/contract.ts';
import type { ProblemCode } from '../../shared/api/problems.ts';

/** Errors only the extension can meet; each has a message, a next step and a section on the help page. */
export type ReadingErrorCode =
  | ProblemCode
  | 'cannot-fetch' // the bytes could not be had: offline, blocked, or the server refused
  | 'signed-out' // the address answered with a page instead of the PDF
  | 'one-time-link' // a second request for the same address is refused; also a PDF that came from a POST
  | 'file-access' // file:// without "Allow access to file URLs"
  | 'no-access' // the page may not be read: browser page, store page, policy
  | 'foreign-frame' // the letter stands in a frame of another origin that was not allowed
  | 'worker-unreachable'
  | 'worker-timeout'
  | 'worker-garbage' // an answer that does not fit the contract
  | 'worker-host-invalid'
  | 'not-signed-in' // a Worker without a token: nobody signed in there, or that is over
  | 'no-consent'; // Firefox was not allowed to let data of letters leave this computer

/** Where the summary was made, and why not at the Worker where one is configured. */
export interface ReadBy {
  readonly where: 'worker' | 'device';
  /** Set when a Worker is configured but did not answer: the reason, shown beside the result. */
  readonly fallback: ReadingErrorCode | null;
  /** Read here because the reader said so for this tab, although a Worker is set up: it may still be sent. */
  readonly byChoice?: true;
}

export interface LetterSource {
  readonly kind: 'html' | 'pdf' | 'text';
  /** Host of the page the letter stands in, for display and for "always on this site"; null for dropped files and pasted text. */
  readonly host: string | null;
  readonly pages: number | null;
}

/** Several letters found in one tab: the panel offers the list. */
export interface LetterChoice {
  readonly id: string;
  readonly label: string;
}

export type PanelState =
  | { readonly kind: 'idle'; readonly tabId: number; readonly host: string | null; readonly canRead: boolean }
  | { readonly kind: 'reading'; readonly tabId: number; readonly startedAt: number }
  | { readonly kind: 'waiting-for-consent'; readonly tabId: number; readonly source: LetterSource } // "only on a click"
  | {
      readonly kind: 'read';
      readonly tabId: number;
      /** SHA-256 of the letter's text, hex. */
      readonly hash: string;
      readonly summaries: readonly Summary[];
      /** Index of the summary on screen. */
      readonly chosen: number;
      readonly source: LetterSource;
      readonly readBy: ReadBy;
      readonly letters: readonly LetterChoice[];
      /** Which of `letters` is on screen. */
      readonly letter: string | null;
      /** Pages of a PDF that hold no text, from 1: what they show was not read. */
      readonly pagesWithoutText: readonly number[];
    }
  | {
      readonly kind: 'failed';
      readonly tabId: number;
      readonly code: ReadingErrorCode;
      /** Stable reason keys of detection ("has-item-lines"), never words of the letter. */
      readonly reasons: readonly string[];
      readonly source: LetterSource | null;
      /** Host to ask for, where allowing it would mend the failure. */
      readonly host: string | null;
      /** The browser hides the tab's address and keeps files from us: it may be a file that was saved. */
      readonly mayBeFile?: true;
      /** A PDF without a decision in its text has pages without text, from 1: it may stand there. */
      readonly unread?: { readonly pages: readonly number[]; readonly total: number };
    };

export interface SentCounter {
  readonly requests: number;
  readonly bytes: number;
}

/** Panel → background. Each is answered by `{ ok: true, value }` or `{ ok: false, code }`. */
export type PanelRequest =
  | { readonly type: 'panel/state'; readonly tabId: number }
  /** From a panel that does not know its tab yet: the state of the one where the panel was opened last. */
  | { readonly type: 'panel/opened' }
  | { readonly type: 'panel/read-tab'; readonly tabId: number; readonly anyway: boolean }
  | {
      readonly type: 'panel/read-text';
      readonly tabId: number;
      /** Plain text; of a dropped HTML file what `reading/html/read-html-file.ts` makes of it. */
      readonly text: string;
      readonly kind: 'text' | 'html';
    }
  | { readonly type: 'panel/read-pdf'; readonly tabId: number; readonly bytes: Uint8Array }
  | { readonly type: 'panel/choose'; readonly tabId: number; readonly index: number }
  | { readonly type: 'panel/choose-letter'; readonly tabId: number; readonly id: string }
  | { readonly type: 'panel/send-to-worker'; readonly tabId: number }
  /** Letters of this tab are read on this device until it shows another page, or `panel/send-to-worker`. */
  | { readonly type: 'panel/read-here'; readonly tabId: number }
  | { readonly type: 'panel/set-received'; readonly tabId: number; readonly received: string | null }
  | { readonly type: 'panel/letter-text'; readonly tabId: number; readonly hash: string }
  | { readonly type: 'panel/letter-pdf'; readonly tabId: number; readonly hash: string }
  | {
      readonly type: 'panel/show-in-letter';
      readonly tabId: number;
      readonly spans: readonly (readonly [number, number])[];
      /** false (hover, focus): mark the words where they stand, move nothing. true (Enter, click): bring them into view; for a PDF open the reader page there. */
      readonly reveal: boolean;
    }
  | { readonly type: 'panel/clear-marks'; readonly tabId: number }
  | { readonly type: 'panel/site-allowed'; readonly tabId: number; readonly origin: string }
  | { readonly type: 'panel/sent'; readonly tabId: number };

/** A run of a PDF's text: `text.slice(start, end)` stands on `page` at x, baseline y (points from the top left corner). */
export interface LetterRun {
  readonly start: number;
  readonly end: number;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** The letter that a summary's spans point into. Lives in memory only. */
export interface LetterContent {
  readonly text: string;
  readonly source: LetterSource;
  /** Null for letters that are no PDF. `reading/pdf/rectangles.ts` turns a span and these into rectangles. */
  readonly runs: readonly LetterRun[] | null;
  /** Pages without any text, from 1: something may be missing from the reading. */
  readonly pagesWithoutText: readonly number[];
}

/** What the background answers to each request. */
export interface PanelReplies {
  'panel/state': PanelState;
  /** Null where it was opened by the browser's own means, or before this background was started. */
  'panel/opened': PanelState | null;
  'panel/read-tab': null;
  'panel/read-text': null;
  'panel/read-pdf': null;
  'panel/choose': null;
  'panel/choose-letter': null;
  'panel/send-to-worker': null;
  'panel/read-here': null;
  'panel/set-received': null;
  /** `not-found` when the letter is no longer held (the browser was restarted). */
  'panel/letter-text': LetterContent;
  /** The PDF's bytes, for drawing its lines; `not-found` when they are no longer held. */
  'panel/letter-pdf': Uint8Array;
  /** Whether the words could be marked in the page; a PDF's are marked by the reader page instead. */
  'panel/show-in-letter': { readonly marked: boolean };
  'panel/clear-marks': null;
  'panel/site-allowed': null;
  'panel/sent': SentCounter;
}

export type PanelReply<T extends PanelRequest['type'] = PanelRequest['type']> =
  | { readonly ok: true; readonly value: PanelReplies[T] }
  | { readonly ok: false; readonly code: ReadingErrorCode };

/** Keyboard commands of the browser that the panel carries out. */
export type PanelCommand = 'copy-note' | 'next-item' | 'previous-item' | 'show-in-letter';

/** Background → panel, over a broadcast message; the panel keeps the ones of its own tab (commands: of its own window). */
export type PanelEvent =
  | { readonly type: 'panel/changed'; readonly state: PanelState }
  | {
      readonly type: 'panel/command';
      readonly command: PanelCommand;
      readonly tabId: number;
      readonly windowId: number;
    }
  /** Something was sent: the counter of this tab. */
  | { readonly type: 'panel/counted'; readonly tabId: number; readonly sent: SentCounter };
