import { useState } from 'preact/hooks';
import type { PanelState } from '../platform/panel-port.ts';
import { type Remedy, viewProblem } from '../summary/problem-view.ts';
import { writePages } from '../summary/write-pages.ts';
import { useActions } from './panel-actions.tsx';
import { WaysIn } from './WaysIn.tsx';
import { useWords } from './words.tsx';

/** The weightiest come first. */
const MOST_REASONS = 6;

/** Why there is no summary: one sentence, one next step, and the ways out. */
export function FailureScreen(props: { state: Extract<PanelState, { kind: 'failed' }> }) {
  const { say } = useWords();
  const actions = useActions();
  const { code, host, reasons, mayBeFile, unread } = props.state;
  const view = viewProblem(code, host, say, mayBeFile);
  // Detection's own words, never the letter's.
  const found = reasons.slice(0, MOST_REASONS);
  const [primary, ...others] = view.remedies.filter((remedy) => remedy !== 'ways-in');
  return (
    <main class="message">
      <div class="message-head">
        <h1>{unread ? say('state.scansTitle') : view.title}</h1>
        <p>
          {unread
            ? say(
                'state.scansNext',
                { pages: writePages(unread.pages), total: unread.total },
                unread.pages.length,
              )
            : view.next}
        </p>
        {(primary !== undefined || others.length > 0) && (
          <div class="buttons">
            {primary !== undefined && (
              <RemedyButton remedy={primary} host={host} code={code} isFirst={!unread} />
            )}
            {others.map((remedy) => (
              <RemedyButton key={remedy} remedy={remedy} host={host} code={code} isFirst={false} />
            ))}
          </div>
        )}
        {found.length > 0 && (
          <details class="inline-fold">
            <summary>{say(code === 'not-a-decision' ? 'state.why' : 'state.found')}</summary>
            <ul>
              {found.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </details>
        )}
        <p>
          <button type="button" class="link" onClick={() => actions.openHelp(code)}>
            {say('state.moreHelp')}
          </button>
        </p>
      </div>
      {view.remedies.includes('ways-in') && <WaysIn />}
    </main>
  );
}

const LABELS: Record<Exclude<Remedy, 'ways-in'>, string> = {
  'try-again': 'state.tryAgain',
  anyway: 'state.anyway',
  'allow-once': 'state.allowOnce',
  'allow-site': 'state.allowSite',
  options: 'state.openOptions',
  'extension-settings': 'state.openSettings',
  report: 'state.report',
};

function RemedyButton(props: {
  remedy: Exclude<Remedy, 'ways-in'>;
  host: string | null;
  code: string;
  isFirst: boolean;
}) {
  const { say } = useWords();
  const actions = useActions();
  const [isDeclined, setDeclined] = useState(false);
  const host = props.host ?? '';
  const press: Record<Exclude<Remedy, 'ways-in'>, () => void> = {
    'try-again': () => actions.readTab(false),
    anyway: () => actions.readTab(true),
    // Permission requests must leave from the click itself.
    'allow-once': () => void actions.allowHost(host, true).then((isGranted) => setDeclined(!isGranted)),
    'allow-site': () => void actions.allowHost(host, false).then((isGranted) => setDeclined(!isGranted)),
    options: actions.openOptions,
    'extension-settings': actions.openExtensionSettings,
    report: () => actions.openHelp('report'),
  };
  return (
    <>
      <button
        type="button"
        class={`button ${props.isFirst ? 'primary' : 'quiet'}`}
        onClick={press[props.remedy]}
      >
        {say(LABELS[props.remedy], { host })}
      </button>
      {isDeclined && (
        <p class="hint" role="status">
          {say('state.declined')}
        </p>
      )}
    </>
  );
}
