import { useState } from 'preact/hooks';
import type { SignInResult } from '../platform/sign-in/sign-in-result.ts';
import { keyOfCode } from '../summary/say.ts';
import { useWords } from './words.tsx';

/**
 * Opens the organization's own sign-in, and says where that led to nothing.
 * @param props.onSignIn must reach the browser's permission request within the click.
 */
export function SignInButton(props: {
  onSignIn: () => Promise<SignInResult>;
  isFirst?: boolean;
  isDisabled?: boolean;
  onSignedIn?: () => void;
}) {
  const { say } = useWords();
  const [result, setResult] = useState<SignInResult | 'waiting' | null>(null);
  const press = () => {
    const asking = props.onSignIn();
    setResult('waiting');
    void asking.then((came) => {
      setResult(came);
      if (came === 'signed-in') props.onSignedIn?.();
    });
  };
  return (
    <span class="sign-in">
      <button
        type="button"
        class={`button ${props.isFirst ? 'primary' : 'quiet'}`}
        disabled={props.isDisabled === true}
        aria-disabled={result === 'waiting'}
        onClick={() => result !== 'waiting' && press()}
      >
        {say('signIn.button')}
      </button>
      <span role="status" class={result === null ? 'visually-hidden' : 'hint'}>
        {result !== null && say(`signIn.${keyOfCode(result)}`)}
      </span>
    </span>
  );
}
