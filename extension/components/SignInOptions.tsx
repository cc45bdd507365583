import type { OptionsProps } from './OptionsPage.tsx';
import { SignInButton } from './SignInButton.tsx';
import { useWords } from './words.tsx';

/** Signing in with the organization instead of a typed token, and until when that holds. */
export function SignInOptions(
  props: Pick<OptionsProps, 'signedInUntil' | 'onSignIn' | 'onSignOut' | 'now'> & {
    /** Of the Worker as it stands in the field; null where letters may not go there. */
    address: string | null;
    onSignedIn: () => void;
  },
) {
  const { say, locale } = useWords();
  const { signedInUntil: until, address, onSignIn } = props;
  if (onSignIn === null) return null;
  const isOver = until !== null && until <= props.now();
  return (
    <div class="field sign-in-options">
      {until !== null && (
        <p class={isOver ? 'field-error' : ''}>
          {say(isOver ? 'signIn.over' : 'signIn.until', { when: formatMoment(until, locale) })}
        </p>
      )}
      <div class="buttons">
        <SignInButton
          isDisabled={address === null}
          onSignIn={() => onSignIn(address ?? '')}
          onSignedIn={props.onSignedIn}
        />
        {until !== null && (
          <button type="button" class="button quiet" onClick={() => void props.onSignOut()}>
            {say('signIn.out')}
          </button>
        )}
      </div>
      <p class="hint">{say('signIn.hint')}</p>
    </div>
  );
}

/** "Nov 22, 2026, 11:40 PM", in the reader's own time. */
function formatMoment(moment: number, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}
