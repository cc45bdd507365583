import type { ReadingErrorCode } from '../platform/panel-port.ts';
import type { SignInResult } from '../platform/sign-in/sign-in-result.ts';
import { LookOptions } from './LookOptions.tsx';
import { NoteOptions } from './NoteOptions.tsx';
import { SiteOptions } from './SiteOptions.tsx';
import { WorkerOptions } from './WorkerOptions.tsx';
import { useWords } from './words.tsx';

/** The settings that the page shows; the same names as in the store. */
export interface OptionValues {
  readonly workerUrl: string;
  readonly workerToken: string;
  readonly sendWhen: 'detected' | 'click' | 'never';
  readonly shareFacts: boolean;
  readonly density: 'comfortable' | 'compact';
  readonly singleKeys: boolean;
  readonly overlay: boolean;
  readonly noteTemplate: string;
}

export interface OptionSite {
  readonly origin: string;
  /** Declared: in the package. Policy: named by the administrator. Own: added by the reader. */
  readonly from: 'declared' | 'policy' | 'own';
  readonly allowed: boolean;
}

/** What came of asking the Worker. */
export type WorkerTest = 'accepted' | 'token-missing' | ReadingErrorCode;

export interface OptionsProps {
  readonly values: OptionValues;
  readonly locked: readonly string[];
  readonly policyProblems: readonly string[];
  readonly sites: readonly OptionSite[];
  readonly version: string;
  /** Called within the click; false where the browser was not allowed to send letters, and nothing was saved. */
  readonly onSave: (changes: Partial<OptionValues>) => Promise<boolean>;
  /** Milliseconds since 1970; over by now where it is past. Null where nobody signed in. */
  readonly signedInUntil: number | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called within the click; null where the administrator set the token. */
  readonly onSignIn: ((address: string) => Promise<SignInResult>) | null;
  readonly onSignOut: () => Promise<void>;
  readonly onTest: (address: string, token: string) => Promise<WorkerTest>;
  /** Both must reach the browser's permission request within the click. */
  readonly onAllowSite: (origin: string) => Promise<boolean>;
  readonly onRemoveSite: (origin: string) => Promise<void>;
  readonly onHelp: () => void;
}

/** Every setting on one page; what an administrator fixed is shown and cannot be changed. */
export function OptionsPage(props: OptionsProps) {
  const { say } = useWords();
  return (
    <main class="page">
      <h1>{say('options.title')}</h1>
      {props.policyProblems.length > 0 && (
        <p class="field-error" role="alert">
          {say('options.managedBroken')} {props.policyProblems.join(', ')}
        </p>
      )}
      <WorkerOptions {...props} />
      <LookOptions {...props} />
      <SiteOptions {...props} />
      <NoteOptions {...props} />
      <section>
        <h2>{say('options.privacyTitle')}</h2>
        <p>{say('options.privacyBody')}</p>
      </section>
      <p class="page-foot">
        <button type="button" class="link" onClick={props.onHelp}>
          {say('options.helpLink')}
        </button>{' '}
        <span class="muted">
          {say('app.name')} {props.version}
        </span>
      </p>
    </main>
  );
}
