import { useEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../shared/api/contract.ts';
import { type Evidence, useActions } from './panel-actions.tsx';
import { useWords } from './words.tsx';

type Found = 'loading' | 'gone' | Evidence;

/** The lines of the letter under a value: for a PDF as they are printed, else as text, the words marked. */
export function EvidenceLines(props: { span: Span; all: readonly Span[] }) {
  const { say } = useWords();
  const actions = useActions();
  const [found, setFound] = useState<Found>('loading');
  const [isDrawn, setDrawn] = useState(false);
  const [start, end] = props.span;

  useEffect(() => {
    let isWanted = true;
    void actions.evidence([start, end]).then((evidence) => {
      if (isWanted) setFound(evidence ?? 'gone');
    });
    return () => {
      isWanted = false;
    };
  }, [actions, start, end]);

  if (found === 'loading') return <span class="evidence muted">{say('evidence.loading')}</span>;
  if (found === 'gone') return <span class="evidence muted">{say('evidence.unavailable')}</span>;
  return (
    <span class="evidence">
      {found.draw !== null && <Lines draw={found.draw} isDrawn={isDrawn} onDrawn={setDrawn} />}
      {/* Once the printed lines stand there, the same words are for screen readers alone. */}
      <q class={isDrawn ? 'visually-hidden' : 'evidence-words'}>
        {found.before}
        <mark>{found.words}</mark>
        {found.after}
      </q>
      <span class="evidence-foot">
        {found.page !== null && <span>{say('evidence.page', { n: found.page })}</span>}
        <button type="button" class="link" onClick={() => void actions.openLetter(props.all)}>
          {say('evidence.openReader')}
        </button>
      </span>
    </span>
  );
}

/** Left and right of the lines, in CSS pixels. */
const PADDING = 20;

/** The lines as they are printed; the words below say the same. */
function Lines(props: {
  draw: NonNullable<Evidence['draw']>;
  isDrawn: boolean;
  onDrawn: (isDrawn: boolean) => void;
}) {
  const { say } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { draw, isDrawn, onDrawn } = props;
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const room = element.closest('.evidence')?.clientWidth ?? 300;
    void draw(element, room - PADDING).then(onDrawn);
  }, [draw, onDrawn]);
  // Wider than the panel it scrolls, by keyboard too.
  return (
    <span
      class="evidence-lines"
      hidden={!isDrawn}
      role="img"
      aria-label={say('evidence.picture')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, what scrolls must be reachable
      tabIndex={0}
    >
      <canvas ref={canvas} />
    </span>
  );
}
