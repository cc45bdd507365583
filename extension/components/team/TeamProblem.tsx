import type { ReadingErrorCode } from '../../platform/panel-port.ts';
import { viewProblem } from '../../summary/problem-view.ts';
import { useActions } from '../panel-actions.tsx';
import { SignInButton } from '../SignInButton.tsx';
import { useWords } from '../words.tsx';

/** Why the team's memory has no answer, in one sentence, with the next step. */
export function TeamProblem(props: { code: ReadingErrorCode; onAgain: () => void }) {
  const { say } = useWords();
  const actions = useActions();
  const { code } = props;
  const { title, next, remedies } = viewProblem(code, null, say);
  const isUnknown = code === 'unauthorized' || code === 'not-signed-in';
  const isUnasked = code === 'no-consent';
  const step = nextStep(code, remedies[0] === 'options');
  const giveConsent = () => void actions.giveConsent().then((isGiven) => isGiven && props.onAgain());
  return (
    <div class="team-problem" role="alert">
      <p>
        <strong>{title}</strong> {step === null ? next : say(step)}
      </p>
      <div class="buttons">
        {isUnasked && (
          <button type="button" class="button primary" onClick={giveConsent}>
            {say('team.giveConsent')}
          </button>
        )}
        {isUnknown && actions.signIn !== null && (
          <SignInButton isFirst onSignIn={actions.signIn} onSignedIn={props.onAgain} />
        )}
        {!isUnasked && (
          <button type="button" class="button quiet" onClick={props.onAgain}>
            {say('state.tryAgain')}
          </button>
        )}
        {remedies.includes('options') && !isUnasked && (
          <button type="button" class="button quiet" onClick={actions.openOptions}>
            {say('state.openOptions')}
          </button>
        )}
        <button type="button" class="link" onClick={() => actions.openHelp(code)}>
          {say('state.moreHelp')}
        </button>
      </div>
    </div>
  );
}

/** The step that helps a letter ("read on this device meanwhile") does not help here; null where it does. */
function nextStep(code: ReadingErrorCode, isForOptions: boolean): string | null {
  if (code === 'no-consent') return 'team.problemConsent';
  if (code === 'not-signed-in') return null;
  return isForOptions ? 'team.problemOptions' : 'team.problemAgain';
}
