import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Span } from '../../shared/api/contract.ts';
import { EvidenceLines } from './EvidenceLines.tsx';
import { useMarks } from './marks.tsx';
import { useActions } from './panel-actions.tsx';
import { useWords } from './words.tsx';

/**
 * A value that leads to its words: pointing at it or focusing it marks the place in the letter, pressing
 * it goes there, and where the letter cannot be scrolled the lines unfold under the value.
 */
export function Door(props: {
  spans: readonly (Span | undefined)[];
  /** The name for a screen reader where the visible words do not say enough. */
  label?: string;
  children: ComponentChildren;
}) {
  const { say } = useWords();
  const actions = useActions();
  const [isOpen, setOpen] = useState(false);
  const spans = props.spans.filter((span) => span !== undefined && span[1] > span[0]) as Span[];
  const marks = useMarks(spans);
  if (spans.length === 0) return <span title={say('evidence.computed')}>{props.children}</span>;

  const press = async () => {
    if (isOpen) setOpen(false);
    else if (await actions.reveal(spans)) marks.pin();
    else setOpen(true);
  };
  return (
    <>
      <button
        type="button"
        class="door"
        aria-description={say('items.showInLetter')}
        aria-label={props.label}
        aria-expanded={isOpen ? true : undefined}
        onMouseEnter={marks.enter}
        onMouseLeave={marks.leave}
        onFocus={marks.enter}
        onBlur={marks.leave}
        onClick={() => void press()}
      >
        {props.children}
      </button>
      {isOpen && spans.map((span) => <EvidenceLines key={span[0]} span={span} all={spans} />)}
    </>
  );
}
