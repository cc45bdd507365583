import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo, useRef } from 'preact/hooks';
import type { Span } from '../../shared/api/contract.ts';
import { useActions } from './panel-actions.tsx';

/** The item around a value: its own place comes back when the value is left. */
interface Home {
  readonly spans: readonly Span[];
  readonly pinned: { current: boolean };
}

const HomeContext = createContext<Home | null>(null);

export interface Marks {
  /** Pointed at or focused. */
  readonly enter: () => void;
  readonly leave: () => void;
  /** Went there: the marks outlast the pointer, which now moves to the letter. */
  readonly pin: () => void;
}

/** Marks places in the letter while something of the panel is pointed at. */
export function useMarks(spans: readonly Span[]): Marks {
  const actions = useActions();
  const home = useContext(HomeContext);
  const own = useRef(false);
  const pinAs = (isPinned: boolean) => {
    own.current = isPinned;
    if (home !== null) home.pinned.current = isPinned;
  };
  return {
    enter: () => {
      pinAs(false);
      actions.mark(spans);
    },
    leave: () => {
      if (own.current) return;
      if (home !== null) actions.mark(home.spans);
      else actions.clearMarks();
    },
    pin: () => pinAs(true),
  };
}

/** Gives an item's places to the values inside it. */
export function MarksHome(props: {
  spans: readonly Span[];
  pinned: { current: boolean };
  children: ComponentChildren;
}) {
  const { spans, pinned, children } = props;
  const home = useMemo(() => ({ spans, pinned }), [spans, pinned]);
  return <HomeContext.Provider value={home}>{children}</HomeContext.Provider>;
}
