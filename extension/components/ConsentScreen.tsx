import { useActions } from './panel-actions.tsx';
import { WaysIn } from './WaysIn.tsx';
import { useWords } from './words.tsx';

/** A letter is open, and the team's Worker gets it only on a click. */
export function ConsentScreen() {
  const { say } = useWords();
  const actions = useActions();
  return (
    <main class="message">
      <div class="message-head">
        <h1>{say('state.consentTitle')}</h1>
        <p>{say('state.consentBody')}</p>
        <div class="buttons">
          <button type="button" class="button primary" onClick={actions.sendToWorker}>
            {say('state.consentSend')}
          </button>
          <button type="button" class="button quiet" onClick={actions.readHere}>
            {say('state.consentHere')}
          </button>
        </div>
      </div>
      <WaysIn />
    </main>
  );
}
