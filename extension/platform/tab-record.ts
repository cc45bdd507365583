import type { LetterSource, PanelState, SentCounter } from './panel-port.ts';

/** A letter found in a tab; its text is in the letter store, by hash. */
export interface FoundLetter {
  readonly id: string;
  readonly hash: string;
  /** The frame that shows it; null for a file that was dropped, pasted text, or bytes fetched by the background. */
  readonly frameId: number | null;
  /** The document that shows it (`Here`); null where there is no frame. */
  readonly page: string | null;
  readonly source: LetterSource;
  readonly label: string;
}

/** All that is known of one tab. Kept in the browser's memory, so that it survives the service worker. */
export interface TabRecord {
  readonly tabId: number;
  /** Counts readings: an answer that belongs to an older one is dropped. */
  readonly run: number;
  readonly panel: PanelState;
  readonly letters: readonly FoundLetter[];
  readonly chosen: string | null;
  readonly received: string | null;
  /** The reader chose to have the letters of this page read on this device. */
  readonly isHere: boolean;
  readonly sent: SentCounter;
  /** What the running reading was started by, so that it can be started again. */
  readonly reading: ReadingCause | null;
}

export interface ReadingCause {
  readonly by: 'click' | 'detected';
  readonly anyway: boolean;
}

export function newRecord(tabId: number): TabRecord {
  return {
    tabId,
    run: 0,
    panel: { kind: 'idle', tabId, host: null, canRead: true },
    letters: [],
    chosen: null,
    received: null,
    isHere: false,
    sent: { requests: 0, bytes: 0 },
    reading: null,
  };
}
