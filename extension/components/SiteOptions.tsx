import type { OptionSite, OptionsProps } from './OptionsPage.tsx';
import { useWords } from './words.tsx';

const NOTES = { declared: 'options.siteBuiltIn', policy: 'options.siteManaged', own: null } as const;

/** The sites on which letters are found by themselves, and the way to take each back. */
export function SiteOptions(props: OptionsProps) {
  const { say } = useWords();
  return (
    <section>
      <h2>{say('options.sitesTitle')}</h2>
      <p class="hint">{say('options.sitesIntro')}</p>
      {props.sites.length === 0 ? (
        <p>{say('options.sitesNone')}</p>
      ) : (
        <ul class="sites">
          {props.sites.map((site) => (
            <Site key={site.origin} site={site} {...props} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Site(props: OptionsProps & { site: OptionSite }) {
  const { say } = useWords();
  const { origin, from, allowed } = props.site;
  const note = allowed ? NOTES[from] : 'options.siteNotAllowed';
  return (
    <li>
      <span class="site-name">{origin}</span>
      {note !== null && <span class="muted">{say(note)}</span>}
      {!allowed && (
        <button
          type="button"
          class="button quiet"
          aria-label={say('options.siteAllow', { site: origin })}
          onClick={() => void props.onAllowSite(origin)}
        >
          {say('options.allow')}
        </button>
      )}
      {allowed && from === 'own' && (
        <button
          type="button"
          class="button quiet"
          aria-label={say('options.siteRemove', { site: origin })}
          onClick={() => void props.onRemoveSite(origin)}
        >
          {say('options.remove')}
        </button>
      )}
    </li>
  );
}
