import { useState } from 'preact/hooks';
import { useActions } from './panel-actions.tsx';
import { useWords } from './words.tsx';

/** Sites that the administrator named and the browser was not yet asked for: asked once, on a click. */
export function TeamSites(props: { origins: readonly string[] }) {
  const { say } = useWords();
  const actions = useActions();
  const [isAnswered, setAnswered] = useState(false);
  const { origins } = props;
  if (origins.length === 0 || isAnswered) return null;
  // The browser only asks in answer to a click, so nothing may be awaited before.
  const ask = () => void actions.allowTeamSites(origins).then(() => setAnswered(true));
  const later = () => {
    actions.declineTeamSites(origins);
    setAnswered(true);
  };
  return (
    <aside class="team-sites" aria-label={say('teamSites.title')}>
      <p>{say('teamSites.body', { n: origins.length }, origins.length)}</p>
      <ul>
        {origins.map((origin) => (
          <li key={origin}>{origin}</li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" class="button primary" onClick={ask}>
          {say('teamSites.allow')}
        </button>
        <button type="button" class="button quiet" onClick={later}>
          {say('teamSites.later')}
        </button>
      </div>
    </aside>
  );
}
