import { useState } from 'preact/hooks';
import type { Precedents } from '../../../shared/api/precedents.ts';
import { useWords } from '../words.tsx';
import { ItemPrecedents } from './ItemPrecedents.tsx';
import { RepeatGuard } from './RepeatGuard.tsx';
import { StateRates } from './StateRates.tsx';
import { TeamProblem } from './TeamProblem.tsx';
import { type LetterOnScreen, useSetTeam } from './team-actions.tsx';
import { usePrecedents } from './use-precedents.ts';

/**
 * What the team's memory knows about the letter on screen. Nothing is asked by itself for a letter that was kept on
 * this device: then the reader asks, by a click.
 */
export function TeamLetter(props: LetterOnScreen) {
  const { say } = useWords();
  const team = useSetTeam();
  const [isAsked, setAsked] = useState(false);
  if (props.state.readBy.where !== 'worker' && !team.sharesFacts && !isAsked) {
    return (
      <>
        <button type="button" class="button quiet" onClick={() => setAsked(true)}>
          {say('team.compare')}
        </button>
        <p class="hint">{say('team.compareHint')}</p>
      </>
    );
  }
  return <Compared {...props} />;
}

function Compared(props: LetterOnScreen) {
  const { say } = useWords();
  const { found, failure, again } = usePrecedents(props.state, props.summary);
  return (
    <>
      {/* Reserved from the start: a line an item. */}
      <ul class="precedents">
        {props.summary.items.map((item) => (
          <ItemPrecedents key={item.number} item={item} found={found.get(item.number) ?? null} />
        ))}
      </ul>
      <p class="visually-hidden" role="status">
        {found.size === props.summary.items.length && say('team.compared')}
      </p>
      {failure !== null && <TeamProblem code={failure} onAgain={again} />}
      <StateRates rates={firstOf(found)?.state ?? []} />
      <RepeatGuard {...props} />
    </>
  );
}

function firstOf(found: ReadonlyMap<number, Precedents>): Precedents | undefined {
  return [...found.values()].find(({ state }) => state.length > 0);
}
