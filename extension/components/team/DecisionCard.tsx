import type { SavedDecision } from '../../../shared/api/decisions.ts';
import type { ItemFacts } from '../../../shared/api/facts.ts';
import { localToday } from '../../summary/day.ts';
import { keyOfCode } from '../../summary/say.ts';
import { CopyButton } from '../CopyButton.tsx';
import { OutcomeMark } from '../Icon.tsx';
import { useWords } from '../words.tsx';
import { VendorLabel } from './VendorLabel.tsx';

/** A remembered decision: which, when, and how each item ended; who had what basis on demand. */
export function DecisionCard(props: { decision: SavedDecision; canLabel: boolean }) {
  const { say, days } = useWords();
  const { facts, addedAt, id } = props.decision;
  const { caseNumber } = facts;
  const decided = facts.dates.decision;
  return (
    <li>
      <article class="decision" aria-labelledby={`decision-${id}`}>
        <h3 id={`decision-${id}`} class="decision-head">
          {caseNumber === null ? (
            say('team.noCaseNumber')
          ) : (
            <CopyButton
              kind="bare"
              text={() => Promise.resolve(caseNumber)}
              label={say('header.copyCase', { case: caseNumber })}
            >
              {caseNumber}
            </CopyButton>
          )}
          <span class="decided">
            {decided === null ? say('header.undated') : say('header.decided', { date: days.day(decided) })}
          </span>
        </h3>
        <ul class="decision-items">
          {facts.items.map((item) => (
            <li key={item.number}>
              <OutcomeMark outcome={item.outcome} />{' '}
              <span class={`outcome-${item.outcome}`}>{say(`outcome.${item.outcome}`)}</span>{' '}
              {item.request ?? say('items.notRead')}
            </li>
          ))}
        </ul>
        <details class="fold">
          <summary>{say('team.details')}</summary>
          <ul class="decision-bases">
            {facts.items.map((item) => (
              <li key={item.number}>
                <ItemBases item={item} />
              </li>
            ))}
          </ul>
          <p class="hint">
            {[facts.specialties.join(', '), say('team.added', { date: days.day(dayOf(addedAt)) })]
              .filter((words) => words !== '')
              .join(' · ')}
          </p>
          <VendorLabel id={id} vendor={props.decision.vendor} canLabel={props.canLabel} />
        </details>
      </article>
    </li>
  );
}

function ItemBases(props: { item: ItemFacts }) {
  const { say } = useWords();
  const { item } = props;
  const basis = (side: ItemFacts['administrator']) =>
    side === null
      ? say('items.notRead')
      : say(`team.bases.${side.basis === 'mtus+other' ? 'both' : side.basis}`);
  return (
    <>
      {say('items.number', { n: item.number })}
      {': '}
      {say('items.administrator')} {basis(item.administrator)}
      {' · '}
      {say('items.reviewer')} {basis(item.reviewer)}
      {item.comparison !== null && ` · ${say(`comparison.${keyOfCode(item.comparison)}`)}`}
    </>
  );
}

function dayOf(milliseconds: number): string {
  return localToday(new Date(milliseconds));
}
