import type { PanelState } from '../platform/panel-port.ts';
import { AlwaysHere } from './AlwaysHere.tsx';
import { useActions } from './panel-actions.tsx';
import { WaysIn } from './WaysIn.tsx';
import { useWords } from './words.tsx';

/** No letter in this tab yet. */
export function IdleScreen(props: {
  state: Extract<PanelState, { kind: 'idle' }>;
  offerSite: string | null;
}) {
  const { say } = useWords();
  const actions = useActions();
  const { canRead } = props.state;
  return (
    <main class="message">
      <div class="message-head">
        <h1>{say('state.idleTitle')}</h1>
        <p>{say(canRead ? 'state.idleBody' : 'state.idleCannotRead')}</p>
        {canRead && (
          <div class="buttons">
            <button type="button" class="button primary" onClick={() => actions.readTab(false)}>
              {say('state.readPage')}
            </button>
          </div>
        )}
        {canRead && <AlwaysHere host={props.offerSite} />}
      </div>
      <WaysIn />
    </main>
  );
}
