import type { StateRate } from '../../../shared/api/precedents.ts';
import { formatShare } from '../../summary/team/share.ts';
import { useWords } from '../words.tsx';

/** What the state published for all letters, for reference, each year with its source. */
export function StateRates(props: { rates: readonly StateRate[] }) {
  const { say, locale } = useWords();
  const rates = [...props.rates].reverse();
  const latest = rates[0];
  return (
    <details class="fold state-rates">
      <summary>
        {latest === undefined
          ? say('team.stateTitle')
          : say('team.stateLatest', { year: latest.year, share: formatShare(latest.upheldRate, locale) })}
      </summary>
      <p class="hint">{say('team.stateHint')}</p>
      <ul>
        {rates.map(({ year, upheldRate, source, url }) => (
          <li key={year}>
            {say('team.stateYear', { year, share: formatExact(upheldRate, locale) })}{' '}
            {url === null ? (
              <span class="muted">{source}</span>
            ) : (
              <a href={url} target="_blank" rel="noreferrer">
                {source}
              </a>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "91.4%": as it was published. */
function formatExact(share: number, locale?: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1 }).format(share);
}
