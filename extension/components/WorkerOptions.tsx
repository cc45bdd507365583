import { useEffect, useId, useState } from 'preact/hooks';
import { readWorkerAddress } from '../platform/worker-address.ts';
import { viewProblem } from '../summary/problem-view.ts';
import type { Say } from '../summary/say.ts';
import { Field, type FieldAttributes } from './Field.tsx';
import type { OptionsProps, WorkerTest } from './OptionsPage.tsx';
import { RadioGroup } from './RadioGroup.tsx';
import { SignInOptions } from './SignInOptions.tsx';
import { ShareFacts } from './team/ShareFacts.tsx';
import { useWords } from './words.tsx';

/** Where letters may be read, with what token, and when they go there. */
export function WorkerOptions(props: OptionsProps) {
  const { say } = useWords();
  const id = useId();
  const { values, locked } = props;
  const [address, setAddress] = useState(values.workerUrl);
  const [token, setToken] = useState(values.workerToken);
  const [showsToken, setShowsToken] = useState(false);
  const [result, setResult] = useState<Result | null>(null);
  // An administrator's policy may come a moment after the page, and change while it stands open.
  useEffect(() => setAddress(values.workerUrl), [values.workerUrl]);
  useEffect(() => setToken(values.workerToken), [values.workerToken]);
  const isValid = address.trim() === '' || readWorkerAddress(address) !== null;

  const isAllLocked = locked.includes('workerUrl') && locked.includes('workerToken');

  const origin = () => (address.trim() === '' ? '' : (readWorkerAddress(address) ?? address));
  const save = async (event: Event) => {
    event.preventDefault();
    if (!isValid) return;
    // An empty field leaves a sign-in as it is; a typed token takes its place.
    const isKept = props.signedInUntil !== null && token.trim() === '';
    const given = isKept ? {} : { workerToken: token.trim() };
    const isSaved = await props.onSave({ workerUrl: origin(), ...given });
    setResult(isSaved ? 'saved' : 'not-saved');
  };
  const test = async () => {
    setResult('testing');
    setResult(await props.onTest(origin(), token.trim()));
  };
  return (
    <section>
      <h2>{say('options.workerTitle')}</h2>
      <p class="hint">{say('options.workerIntro')}</p>
      <form onSubmit={(event) => void save(event)} noValidate>
        <Field
          id={`${id}-address`}
          label={say('options.address')}
          hint={say('options.addressHint')}
          error={isValid ? null : say('options.addressInvalid')}
          isLocked={locked.includes('workerUrl')}
        >
          {(field) => (
            <input
              {...field}
              type="url"
              inputMode="url"
              autocomplete="off"
              spellcheck={false}
              value={address}
              onInput={(event) => setAddress(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field
          id={`${id}-token`}
          label={say('options.token')}
          hint={say('options.tokenHint')}
          error={null}
          isLocked={locked.includes('workerToken')}
        >
          {(field) => <TokenInput field={field} isShown={showsToken} token={token} onToken={setToken} />}
        </Field>
        {/* A token that an administrator set is not the reader's to see. */}
        {!locked.includes('workerToken') && (
          <label class="check-field">
            <input
              type="checkbox"
              checked={showsToken}
              onChange={(event) => setShowsToken(event.currentTarget.checked)}
            />
            {say('options.showToken')}
          </label>
        )}
        <SignInOptions
          {...props}
          address={readWorkerAddress(address)}
          onSignedIn={() => {
            setToken('');
            setResult(null);
          }}
        />
        <p class="hint">{say('options.consentData')}</p>
        <div class="buttons">
          <button type="submit" class="button primary" disabled={!isValid || isAllLocked}>
            {say('options.save')}
          </button>
          <button
            type="button"
            class="button quiet"
            disabled={!isValid || address.trim() === '' || result === 'testing'}
            onClick={() => void test()}
          >
            {say('options.test')}
          </button>
        </div>
        <p role="status" class={result === null ? 'visually-hidden' : 'result'}>
          {describe(result, say)}
        </p>
      </form>
      <RadioGroup
        name="sendWhen"
        legend={say('options.whenTitle')}
        value={values.sendWhen}
        isLocked={locked.includes('sendWhen')}
        choices={[
          { value: 'detected', label: say('options.whenDetected') },
          { value: 'click', label: say('options.whenClick') },
          { value: 'never', label: say('options.whenNever') },
        ]}
        onChoose={(sendWhen) => void props.onSave({ sendWhen })}
      />
      <ShareFacts
        value={values.shareFacts}
        isLocked={locked.includes('shareFacts')}
        onChange={(shareFacts) => void props.onSave({ shareFacts })}
      />
    </section>
  );
}

function TokenInput(props: {
  field: FieldAttributes;
  isShown: boolean;
  token: string;
  onToken: (token: string) => void;
}) {
  const same = {
    ...props.field,
    autocomplete: 'off',
    spellcheck: false,
    value: props.token,
    onInput: (event: { currentTarget: HTMLInputElement }) => props.onToken(event.currentTarget.value),
  };
  return props.isShown ? <input type="text" {...same} /> : <input type="password" {...same} />;
}

type Result = WorkerTest | 'testing' | 'saved' | 'not-saved';

function describe(result: Result | null, say: Say): string {
  switch (result) {
    case null:
      return '';
    case 'testing':
      return say('options.testing');
    case 'saved':
      return say('options.saved');
    case 'not-saved':
      return say('options.notSaved');
    case 'accepted':
      return say('options.testOk');
    case 'token-missing':
      return say('options.testNoToken');
    default: {
      const problem = viewProblem(result, null, say);
      return `${problem.title} ${problem.next}`;
    }
  }
}
