import type { Summary } from '../../shared/api/contract.ts';
import type { ReadBy, SentCounter } from '../platform/panel-port.ts';
import { formatBytes } from '../summary/bytes.ts';
import { viewProblem } from '../summary/problem-view.ts';
import { useActions } from './panel-actions.tsx';
import { SignInButton } from './SignInButton.tsx';
import { useWords } from './words.tsx';

/** Where the letter was read, by which rules, and what was sent for it. */
export function ReadByLine(props: { readBy: ReadBy; summary: Summary; sent: SentCounter | null }) {
  const { say, locale } = useWords();
  const actions = useActions();
  const { readBy, summary, sent } = props;
  const { fallback } = readBy;
  const where = readBy.where === 'worker' ? 'footer.readByWorker' : 'footer.readOnDevice';
  return (
    <div class="read-by">
      <p>
        {fallback === null ? (
          say(where)
        ) : (
          <>
            {say('footer.fallback', { reason: viewProblem(fallback, null, say).title })}{' '}
            <button type="button" class="link" onClick={() => actions.openHelp(fallback)}>
              {say('state.moreHelp')}
            </button>
          </>
        )}
        {' · '}
        {say('footer.parser', { version: summary.parser })}
        {' · '}
        {say('footer.registry', { version: summary.registry })}
      </p>
      {sent !== null && (
        <p>
          {sent.requests === 0
            ? say('footer.sentNothing')
            : say('footer.sent', { n: sent.requests, size: formatBytes(sent.bytes, locale) }, sent.requests)}
        </p>
      )}
      {isRefused(fallback) && actions.signIn !== null && <SignInButton onSignIn={actions.signIn} />}
      {((fallback !== null && fallback !== 'not-signed-in') || readBy.byChoice) && (
        <button type="button" class="button quiet" onClick={actions.sendToWorker}>
          {say('footer.sendToWorker')}
        </button>
      )}
    </div>
  );
}

/** The Worker would have read the letter for somebody it knows. */
function isRefused(fallback: ReadBy['fallback']): boolean {
  return fallback === 'unauthorized' || fallback === 'not-signed-in';
}
