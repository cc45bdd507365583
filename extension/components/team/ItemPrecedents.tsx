import type { Item } from '../../../shared/api/contract.ts';
import type { Precedents, SimilarDecision } from '../../../shared/api/precedents.ts';
import { keyOfCode } from '../../summary/say.ts';
import { tellingRates, viewRate } from '../../summary/team/rate-view.ts';
import { OutcomeMark } from '../Icon.tsx';
import { useWords } from '../words.tsx';

/** How the team's letters went for one item: the narrowest count first, the rest and the similar ones on demand. */
export function ItemPrecedents(props: { item: Item; found: Precedents | null }) {
  const { say, locale } = useWords();
  const { item, found } = props;
  const rates = tellingRates(found?.rates ?? []);
  const [first, ...others] = rates;
  const words =
    found === null ? '…' : first === undefined ? say('team.noPrecedent') : viewRate(first, say, locale);
  const similar = found?.similar ?? [];
  const line = (
    <>
      <span class="item-number">{item.number}</span> <span class="rate">{words}</span>
    </>
  );
  if (others.length + similar.length === 0) {
    return <li class="precedent">{line}</li>;
  }
  return (
    <li class="precedent">
      <details>
        <summary>{line}</summary>
        {others.length > 0 && (
          <ul class="other-rates">
            {others.map((rate) => (
              <li key={rate.kind}>{viewRate(rate, say, locale)}</li>
            ))}
          </ul>
        )}
        {similar.length > 0 && (
          <>
            <p class="muted">{say('team.similar')}</p>
            <ol class="similar">
              {similar.map((one) => (
                <SimilarLine key={`${one.decision.id}-${one.item}`} similar={one} />
              ))}
            </ol>
          </>
        )}
      </details>
    </li>
  );
}

function SimilarLine(props: { similar: SimilarDecision }) {
  const { say, days } = useWords();
  const { decision, item, reasons } = props.similar;
  const { facts } = decision;
  const alike = facts.items.find(({ number }) => number === item);
  if (alike === undefined) return null;
  const decided = facts.dates.decision;
  return (
    <li>
      <p>
        <OutcomeMark outcome={alike.outcome} />{' '}
        <span class={`outcome-${alike.outcome}`}>{say(`outcome.${alike.outcome}`)}</span>{' '}
        {alike.request ?? say('items.notRead')}
      </p>
      <p class="hint">
        {facts.caseNumber ?? say('team.noCaseNumber')}
        {decided !== null && `, ${say('header.decided', { date: days.day(decided) })}`}
        {': '}
        {reasons.map((reason) => say(`team.reasons.${keyOfCode(reason)}`)).join(', ')}
      </p>
    </li>
  );
}
