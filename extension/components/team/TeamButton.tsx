import { useWords } from '../words.tsx';
import { LETTER_TEAM_ID } from './LetterTeam.tsx';
import { useTeam } from './team-actions.tsx';

/** The way to the team's letters; says what waits, and where an earlier decision on the claim was found. */
export function TeamButton(props: { repeats: number }) {
  const { say } = useWords();
  const team = useTeam();
  if (team === null) return null;
  const { waiting } = team.outbox;
  const show = () => {
    const section = document.getElementById(LETTER_TEAM_ID);
    section?.scrollIntoView({ block: 'nearest' });
    section?.focus({ preventScroll: true });
  };
  return (
    <>
      <button type="button" class="button quiet" onClick={team.open}>
        {say('team.open')}
        {waiting > 0 && <span class="tag">{say('team.waitingShort', { n: waiting }, waiting)}</span>}
      </button>
      {props.repeats > 0 && (
        <button type="button" class="button quiet" onClick={show}>
          {say('team.repeatsFound', { n: props.repeats }, props.repeats)}
        </button>
      )}
    </>
  );
}
