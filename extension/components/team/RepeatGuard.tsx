import { useEffect, useId, useState } from 'preact/hooks';
import type { ReadingErrorCode } from '../../platform/panel-port.ts';
import type { RepeatLook } from '../../platform/team/team-port.ts';
import { useWords } from '../words.tsx';
import { RepeatLine } from './RepeatLine.tsx';
import { TeamProblem } from './TeamProblem.tsx';
import { type LetterOnScreen, useSetTeam } from './team-actions.tsx';
import { useAnswer } from './use-answer.ts';

/**
 * Whether the same treatment was decided for the same claim within a year before. Only where the team switched the
 * guard on; the claim number comes from the letter's header or the reader, and the Worker keeps a keyed hash of it.
 */
export function RepeatGuard(props: LetterOnScreen) {
  const { say } = useWords();
  const team = useSetTeam();
  const { state } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const letter = `${state.tabId} ${state.hash} ${state.chosen}`;
  const { answer, isAsking, again } = useAnswer(() => team.repeats(state, typed), [letter, typed]);
  const look = answer.kind === 'there' ? answer.value : null;
  const count = look?.repeats.length ?? 0;
  useEffect(() => props.onRepeats(count), [count]);
  if (answer.kind === 'failed') return <Failure code={answer.code} onAgain={again} />;
  if (look === null || !look.guard) return null;
  return (
    <section class="repeats" aria-labelledby="repeats-title" aria-busy={isAsking}>
      <h3 id="repeats-title">{say('team.repeatsTitle')}</h3>
      <p role="status" class={count > 0 ? '' : 'muted'}>
        {describe(look, say)}
      </p>
      <ul>
        {look.repeats.map((repeat) => (
          <RepeatLine key={`${repeat.item}-${repeat.earlier.id}-${repeat.earlier.item}`} repeat={repeat} />
        ))}
      </ul>
      <ClaimForm key={look.claim} claim={look.claim ?? ''} onCheck={setTyped} />
    </section>
  );
}

function describe(look: RepeatLook, say: ReturnType<typeof useWords>['say']): string {
  if (look.claim === null) return say('team.noClaim');
  const n = look.repeats.length;
  return n === 0 ? say('team.noRepeat') : say('team.repeatsFound', { n }, n);
}

/** A guard that is off or a Worker that is away is told once, by the precedents above. */
function Failure(props: { code: ReadingErrorCode; onAgain: () => void }) {
  return props.code === 'rate-limited' || props.code === 'worker-garbage' ? (
    <TeamProblem code={props.code} onAgain={props.onAgain} />
  ) : null;
}

function ClaimForm(props: { claim: string; onCheck: (claim: string) => void }) {
  const { say } = useWords();
  const id = useId();
  const [claim, setClaim] = useState(props.claim);
  const submit = (event: Event) => {
    event.preventDefault();
    if (claim.trim() !== '') props.onCheck(claim.trim());
  };
  return (
    <form class="claim-form" onSubmit={submit}>
      <label class="team-field" for={id}>
        {say('team.claim')}
        <input
          id={id}
          maxLength={100}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          value={claim}
          onInput={(event) => setClaim(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button quiet">
        {say('team.checkClaim')}
      </button>
      <p id={`${id}-hint`} class="hint">
        {say('team.claimHint')}
      </p>
    </form>
  );
}
