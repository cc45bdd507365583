import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Summary } from '../../shared/api/contract.ts';
import type { PanelCommand, PanelState, SentCounter } from '../platform/panel-port.ts';
import { viewDueDates } from '../summary/due-dates.ts';
import { orderItems, startsOpen } from '../summary/item-order.ts';
import { ActCard } from './ActCard.tsx';
import { AlwaysHere } from './AlwaysHere.tsx';
import { CheckSection } from './CheckSection.tsx';
import { Choosers } from './Choosers.tsx';
import { ItemCard } from './ItemCard.tsx';
import { KeyList } from './KeyList.tsx';
import { LetterFacts } from './LetterFacts.tsx';
import { COPY_NOTE_ID, LetterFooter } from './LetterFooter.tsx';
import { LetterHeader } from './LetterHeader.tsx';
import { OtherDates } from './OtherDates.tsx';
import { LetterTeam } from './team/LetterTeam.tsx';
import { UnreadPages } from './UnreadPages.tsx';
import { useAfterPaint } from './use-after-paint.ts';
import { type PanelKeys, usePanelKeys } from './use-panel-keys.ts';
import { useWords } from './words.tsx';

/** A command of the browser's keyboard shortcuts; each press is a new object. */
export interface CommandSignal {
  readonly command: PanelCommand;
}

/** The panel is seldom higher than two open items: they are painted first, and what nobody sees yet a moment later. */
const FIRST_ITEMS = 2;

/** A letter that was read, in the order of the adjuster's questions. */
export function LetterScreen(props: {
  state: Extract<PanelState, { kind: 'read' }>;
  summary: Summary;
  today: string;
  lettersOn: boolean;
  sent: SentCounter | null;
  /** The site is not among those where letters are found by themselves. */
  offerSite: string | null;
  command: CommandSignal | null;
  isEmbedded: boolean;
  /** For paper: every item open. */
  isUnfolded: boolean;
}) {
  const Main = props.isEmbedded ? 'div' : 'main';
  const { say } = useWords();
  const { summary } = props;
  const root = useRef<HTMLDivElement>(null);
  const items = useMemo(() => orderItems(summary.items), [summary]);
  const dates = useMemo(() => viewDueDates(summary, props.today), [summary, props.today]);
  // What the reader folded or opened by hand; everything else follows its outcome.
  const [folds, setFolds] = useState<Readonly<Record<number, boolean>>>({});
  const [showsKeys, setShowsKeys] = useState(false);
  const [repeats, setRepeats] = useState(0);

  const isWhole = useAfterPaint() || props.isUnfolded;

  const isOpen = (number: number) => {
    const item = summary.items.find((candidate) => candidate.number === number);
    if (props.isUnfolded) return true;
    return folds[number] ?? (item !== undefined && startsOpen(item, summary.items));
  };
  const goToItem = (number: number) => {
    setFolds((before) => ({ ...before, [number]: true }));
    focusItem(root.current, number);
  };
  // The answers that come after the first paint change little: what they leave alone is not drawn again.
  const list = useMemo(
    () => (
      <section aria-labelledby="items-title">
        <h2 id="items-title" class="visually-hidden">
          {say('items.title')}
        </h2>
        <ol class="items">
          {(isWhole ? items : items.slice(0, FIRST_ITEMS)).map((item) => (
            <ItemCard
              key={item.number}
              item={item}
              summary={summary}
              isOpen={isOpen(item.number)}
              onFold={() => setFolds((before) => ({ ...before, [item.number]: !isOpen(item.number) }))}
            />
          ))}
        </ol>
      </section>
    ),
    [items, folds, isWhole, props.isUnfolded, say],
  );
  const rest = useMemo(
    () => (
      <>
        <CheckSection summary={summary} onItem={goToItem} />
        <OtherDates dates={dates.other} />
        <LetterFacts summary={summary} />
      </>
    ),
    [summary, dates, say],
  );
  const step = (by: 1 | -1) => {
    const here = focusedItem()?.dataset.item;
    const at = items.findIndex((item) => String(item.number) === here);
    const next =
      items[at < 0 ? (by > 0 ? 0 : items.length - 1) : Math.max(0, Math.min(at + by, items.length - 1))];
    if (next !== undefined) focusItem(root.current, next.number);
  };
  const keys = useMemo(
    () => ({
      onNext: () => step(1),
      onPrevious: () => step(-1),
      onCopy: () => document.getElementById(COPY_NOTE_ID)?.click(),
      onList: () => setShowsKeys((shown) => !shown),
    }),
    [items],
  );
  usePanelKeys(keys, props.lettersOn);
  useEffect(() => {
    if (props.command !== null) carryOut(props.command.command, keys, root.current);
  }, [props.command]);

  return (
    <>
      <Main ref={root} class="letter">
        <Choosers state={props.state} />
        <LetterHeader summary={summary} />
        <UnreadPages state={props.state} />
        <ActCard summary={summary} dates={dates.act} onItem={goToItem} />
        {list}
        {isWhole && rest}
        <AlwaysHere host={props.offerSite} />
        {showsKeys && <KeyList lettersOn={props.lettersOn} onClose={() => setShowsKeys(false)} />}
        <LetterTeam state={props.state} summary={summary} onRepeats={setRepeats} />
      </Main>
      <LetterFooter
        state={props.state}
        summary={summary}
        sent={props.sent}
        repeats={repeats}
        onKeys={() => setShowsKeys(true)}
      />
    </>
  );
}

function carryOut(command: PanelCommand, keys: PanelKeys, root: HTMLElement | null): void {
  if (command === 'copy-note') keys.onCopy();
  else if (command === 'next-item') keys.onNext();
  else if (command === 'previous-item') keys.onPrevious();
  else (focusedItem() ?? root)?.querySelector<HTMLElement>('[data-show]')?.click();
}

function focusedItem(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-item]') ?? null;
}

function focusItem(root: HTMLElement | null, number: number): void {
  const item = root?.querySelector<HTMLElement>(`[data-item="${number}"]`);
  item?.focus({ preventScroll: true });
  item?.scrollIntoView({ block: 'nearest' });
}
