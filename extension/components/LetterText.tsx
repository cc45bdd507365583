import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '../../shared/api/contract.ts';
import { splitAtMarks } from '../summary/split-at-marks.ts';

/** The text of a letter with passages marked; goes to the first mark when they change. */
export function LetterText(props: { text: string; marks: readonly Span[]; label: string; follows: boolean }) {
  const box = useRef<HTMLElement>(null);
  const { text, marks, follows } = props;
  useEffect(() => {
    if (follows && marks.length > 0) {
      const mark = box.current?.querySelector('mark');
      mark?.scrollIntoView({ block: 'center' });
    }
  }, [marks, follows]);
  return (
    // A region that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, scrollable-region-focusable
    <section ref={box} class="letter-text" aria-label={props.label} tabIndex={0}>
      {splitAtMarks(text, marks).map((piece) =>
        piece.isMarked ? <mark key={piece.start}>{piece.text}</mark> : piece.text,
      )}
    </section>
  );
}
