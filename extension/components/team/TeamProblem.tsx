import type { ReadingErrorCode } from '../../platform/panel-port.ts';
import { viewProblem } from '../../summary/problem-view.ts';
import { useActions } from '../panel-actions.tsx';
import { useWords } from '../words.tsx';

/** Why the team's memory has no answer, in one sentence, with the next step. */
export function TeamProblem(props: { code: ReadingErrorCode; onAgain: () => void }) {
  const { say } = useWords();
  const actions = useActions();
  const { title, remedies } = viewProblem(props.code, null, say);
  // The step that helps a letter ("read on this device meanwhile") does not help here.
  const next = say(remedies[0] === 'options' ? 'team.problemOptions' : 'team.problemAgain');
  return (
    <div class="team-problem" role="alert">
      <p>
        <strong>{title}</strong> {next}
      </p>
      <div class="buttons">
        <button type="button" class="button quiet" onClick={props.onAgain}>
          {say('state.tryAgain')}
        </button>
        {remedies.includes('options') && (
          <button type="button" class="button quiet" onClick={actions.openOptions}>
            {say('state.openOptions')}
          </button>
        )}
        <button type="button" class="link" onClick={() => actions.openHelp(props.code)}>
          {say('state.moreHelp')}
        </button>
      </div>
    </div>
  );
}
