import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span, Summary } from '../../shared/api/contract.ts';
import type { ReadingErrorCode } from '../platform/panel-port.ts';
import type { SignInResult } from '../platform/sign-in/sign-in-result.ts';

/** The words of a place in the letter with a little of what stands around them. */
export interface Evidence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** 1-based page of a PDF; null elsewhere. */
  readonly page: number | null;
  /** Draws the very lines of the PDF with the words marked; null where there is no PDF. */
  readonly draw: ((canvas: HTMLCanvasElement, width: number) => Promise<boolean>) | null;
}

export type ExportKind = 'markdown' | 'csv' | 'json' | 'ics';

/** Everything a component may ask for. The entrypoint says how; a test or the gallery gives its own. */
export interface PanelActions {
  /** Marks the places in the letter without moving anything. */
  readonly mark: (spans: readonly Span[]) => void;
  readonly clearMarks: () => void;
  /** Brings the place into view; false where the letter cannot show it, so that it unfolds here. */
  readonly reveal: (spans: readonly Span[]) => Promise<boolean>;
  /** Opens the letter at the place: the page itself, or the reader page for a PDF or plain text. */
  readonly openLetter: (spans: readonly Span[]) => Promise<boolean>;
  readonly evidence: (span: Span) => Promise<Evidence | null>;
  readonly copy: (text: string) => Promise<boolean>;
  readonly claimNote: (summary: Summary, item: number | null) => Promise<string>;
  readonly save: (summary: Summary, kind: ExportKind) => Promise<void>;
  readonly print: () => void;
  readonly readTab: (anyway: boolean) => void;
  readonly readText: (text: string) => void;
  readonly readFile: (file: File) => Promise<ReadingErrorCode | null>;
  readonly sendToWorker: () => void;
  /** Within the click as well; null where the administrator set the token, or there is no Worker. */
  readonly signIn: (() => Promise<SignInResult>) | null;
  /** Asks Firefox to let data of letters leave this computer; within the click. */
  readonly giveConsent: () => Promise<boolean>;
  readonly readHere: () => void;
  readonly chooseSummary: (index: number) => void;
  readonly chooseLetter: (id: string) => void;
  readonly setReceived: (day: string | null) => void;
  /** Must reach the browser's permission request without waiting for anything: call it from the click itself. */
  readonly allowHost: (host: string, once: boolean) => Promise<boolean>;
  /** The sites an administrator named, in one question; within the click too. */
  readonly allowTeamSites: (origins: readonly string[]) => Promise<boolean>;
  readonly declineTeamSites: (origins: readonly string[]) => void;
  readonly openOptions: () => void;
  readonly openHelp: (section: string) => void;
  readonly openExtensionSettings: () => void;
}

const Context = createContext<PanelActions | null>(null);

export function ActionsProvider(props: { actions: PanelActions; children: ComponentChildren }) {
  return <Context.Provider value={props.actions}>{props.children}</Context.Provider>;
}

export function useActions(): PanelActions {
  const actions = useContext(Context);
  if (actions === null) throw new Error('useActions outside ActionsProvider');
  return actions;
}
