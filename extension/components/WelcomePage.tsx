import type { ComponentChildren } from 'preact';
import { useWords } from './words.tsx';

/** The first page after installing: what it does, on an invented letter, and what it needs. */
export function WelcomePage(props: {
  letter: ComponentChildren;
  panel: ComponentChildren;
  onOptions: () => void;
  onHelp: () => void;
}) {
  const { say } = useWords();
  return (
    <main class="page wide">
      <h1>{say('welcome.title')}</h1>
      <p class="lead">{say('welcome.lead')}</p>
      <p>{say('welcome.pin')}</p>
      <section>
        <h2>{say('welcome.sampleTitle')}</h2>
        <p class="hint">{say('welcome.sampleNote')}</p>
        <div class="sample">
          <div class="sample-letter">{props.letter}</div>
          <section class="sample-panel" aria-label={say('welcome.samplePanel')}>
            {props.panel}
          </section>
        </div>
      </section>
      <div class="columns">
        <section>
          <h2>{say('welcome.needsTitle')}</h2>
          <p>{say('welcome.needsNothing')}</p>
          <p>{say('welcome.needsWorker')}</p>
          <button type="button" class="button quiet" onClick={props.onOptions}>
            {say('welcome.openOptions')}
          </button>
        </section>
        <section>
          <h2>{say('welcome.privacyTitle')}</h2>
          <p>{say('welcome.privacyBody')}</p>
          <button type="button" class="button quiet" onClick={props.onHelp}>
            {say('welcome.openHelp')}
          </button>
        </section>
      </div>
    </main>
  );
}
