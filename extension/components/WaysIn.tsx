import { useId, useRef, useState } from 'preact/hooks';
import type { ReadingErrorCode } from '../platform/panel-port.ts';
import { viewProblem } from '../summary/problem-view.ts';
import { useActions } from './panel-actions.tsx';
import { useWords } from './words.tsx';

const ACCEPTED = '.pdf,.html,.htm,.txt,.md,application/pdf,text/html,text/plain';

/** A letter by hand: drop the file, choose it, or paste the text. */
export function WaysIn() {
  const { say } = useWords();
  const actions = useActions();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState<string | null>(null);
  const [problem, setProblem] = useState<ReadingErrorCode | null>(null);

  const read = async (file: File | undefined) => {
    if (file !== undefined) setProblem(await actions.readFile(file));
  };
  return (
    <section class="ways-in" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('ways.title')}</h2>
      <div class="drop">
        <p>{say('ways.drop')}</p>
        <button type="button" class="button quiet" onClick={() => input.current?.click()}>
          {say('ways.choose')}
        </button>
        <button
          type="button"
          class="button quiet"
          aria-expanded={pasted !== null}
          onClick={() => setPasted(pasted === null ? '' : null)}
        >
          {say('ways.paste')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept={ACCEPTED}
          aria-label={say('ways.choose')}
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </div>
      {problem !== null && (
        <p class="field-error" role="alert">
          {viewProblem(problem, null, say).title} {viewProblem(problem, null, say).next}
        </p>
      )}
      {pasted !== null && (
        <div class="paste">
          <label for={`${id}-text`}>{say('ways.pasteLabel')}</label>
          <textarea
            id={`${id}-text`}
            rows={6}
            value={pasted}
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
          <button
            type="button"
            class="button primary"
            disabled={pasted.trim() === ''}
            onClick={() => actions.readText(pasted)}
          >
            {say('ways.pasteRead')}
          </button>
        </div>
      )}
    </section>
  );
}
