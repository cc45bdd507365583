import { useState } from 'preact/hooks';
import { useActions } from './panel-actions.tsx';
import { useWords } from './words.tsx';

/** Offers to find letters on this site by themselves; the browser asks for this one site only. */
export function AlwaysHere(props: { host: string | null }) {
  const { say } = useWords();
  const actions = useActions();
  const [answer, setAnswer] = useState<'none' | 'granted' | 'declined'>('none');
  const { host } = props;
  if (host === null || answer === 'granted') return null;
  // The browser only asks in answer to a click, so nothing may be awaited before.
  const ask = () => {
    void actions.allowHost(host, false).then((isGranted) => setAnswer(isGranted ? 'granted' : 'declined'));
  };
  return (
    <div class="always">
      <button type="button" class="button quiet" onClick={ask}>
        {say('footer.always', { host })}
      </button>
      <p class="hint" role="status">
        {say(answer === 'declined' ? 'state.declined' : 'footer.alwaysHint')}
      </p>
    </div>
  );
}
