import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';
import { type LetterOnScreen, type TeamParts, useTeam } from './team-actions.tsx';

export const LETTER_TEAM_ID = 'letter-team';
/** Title, state rates and guard; then a line an item. */
const LINES = 5;

/**
 * The team's memory of a letter on screen, below everything else, in room that is kept from the first paint: a late
 * answer never moves what is being read.
 */
export function LetterTeam(props: LetterOnScreen) {
  const { say } = useWords();
  const team = useTeam();
  const [parts, setParts] = useState<TeamParts | null>(null);
  useEffect(() => {
    if (team !== null && parts === null) void team.load().then((loaded) => setParts(loaded));
  }, [team, parts]);
  if (team === null) return null;
  return (
    <section
      id={LETTER_TEAM_ID}
      class="letter-team"
      tabIndex={-1}
      aria-labelledby="letter-team-title"
      style={{ minHeight: `${(LINES + props.summary.items.length) * 1.5}em` }}
    >
      <h2 id="letter-team-title">{say('team.letterTitle')}</h2>
      {parts !== null && <parts.Letter {...props} />}
    </section>
  );
}
