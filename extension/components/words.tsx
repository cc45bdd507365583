import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DayFormat } from '../summary/day.ts';
import type { Say } from '../summary/say.ts';

export interface Words {
  readonly say: Say;
  readonly days: DayFormat;
  /** BCP 47; undefined for the browser's own. */
  readonly locale?: string | undefined;
}

const Context = createContext<Words | null>(null);

export function WordsProvider(props: { words: Words; children: ComponentChildren }) {
  return <Context.Provider value={props.words}>{props.children}</Context.Provider>;
}

/** The catalogue and the reader's way of writing days. */
export function useWords(): Words {
  const words = useContext(Context);
  if (words === null) throw new Error('useWords outside WordsProvider');
  return words;
}
