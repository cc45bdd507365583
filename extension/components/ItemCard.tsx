import { useMemo, useRef } from 'preact/hooks';
import type { Item, Summary } from '../../shared/api/contract.ts';
import { findingsOf } from '../summary/check-list.ts';
import { Door } from './Door.tsx';
import { Icon, OutcomeMark } from './Icon.tsx';
import { ItemBody, placesOf } from './ItemBody.tsx';
import { MarksHome } from './marks.tsx';
import { useActions } from './panel-actions.tsx';
import { useWords } from './words.tsx';

/** One disputed item: its outcome and words always, the rest when open. */
export function ItemCard(props: { item: Item; summary: Summary; isOpen: boolean; onFold: () => void }) {
  const { say } = useWords();
  const actions = useActions();
  const { item, isOpen } = props;
  // Pointing at an item shows where it stands; going there keeps the mark when the pointer follows.
  const spans = useMemo(() => placesOf(item), [item]);
  const pinned = useRef(false);
  const enter = () => {
    pinned.current = false;
    actions.mark(spans);
  };
  const leave = () => {
    if (!pinned.current) actions.clearMarks();
  };
  const bodyId = `item-body-${item.number}`;
  const titleId = `item-title-${item.number}`;
  const title = item.request ?? item.printed;
  // An upheld item is not nothing where UR had allowed a part of it: that stays in sight when folded.
  const partly = item.owed !== null && item.owed.authorizedQuantity !== null ? item.owed.statement : null;
  const words = (
    <>
      <span class={`outcome-word outcome-${item.outcome}`}>{say(`outcome.${item.outcome}`)}</span> {title}
    </>
  );
  const findings = findingsOf(props.summary, item.number);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter') {
      pinned.current = true;
      void actions.openLetter(spans);
    } else if (event.key === ' ') props.onFold();
    else return;
    event.preventDefault();
  };
  return (
    <li>
      <article
        class={`item item-${item.outcome}`}
        id={`item-${item.number}`}
        data-item={item.number}
        tabIndex={-1}
        aria-labelledby={titleId}
        onKeyDown={onKeyDown}
        onMouseEnter={enter}
        onMouseLeave={leave}
        onFocus={enter}
        onBlur={leave}
      >
        <MarksHome spans={spans} pinned={pinned}>
          <div class={`item-head ${isOpen ? 'open' : 'folded'}`}>
            <h3 id={titleId}>
              <span class="item-number">{item.number}</span>
              <OutcomeMark outcome={item.outcome} />
              <span class="item-title">
                {isOpen ? <Door spans={spans}>{words}</Door> : <span class="item-words">{words}</span>}{' '}
                {!isOpen && findings.length > 0 && (
                  <span class="tag">{say('items.toCheck', { n: findings.length }, findings.length)}</span>
                )}{' '}
                {!isOpen && partly !== null && <span class="folded-owed">{partly}</span>}
              </span>
            </h3>
            <button
              type="button"
              class="fold-button"
              aria-expanded={isOpen}
              aria-controls={bodyId}
              aria-label={say('items.open', { n: item.number })}
              onClick={props.onFold}
            >
              <Icon name="chevron" />
            </button>
          </div>
          {isOpen && <ItemBody id={bodyId} item={item} summary={props.summary} findings={findings} />}
        </MarksHome>
      </article>
    </li>
  );
}
