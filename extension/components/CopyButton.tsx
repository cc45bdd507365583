import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useActions } from './panel-actions.tsx';
import { useWords } from './words.tsx';

type Copied = 'no' | 'yes' | 'failed';

/** How long "Copied" stands in the button's place. */
const CONFIRMED_MS = 2000;

/** Copies, and says so in its own place, aloud too. */
export function CopyButton(props: {
  text: () => Promise<string>;
  label?: string;
  done?: string;
  kind?: 'primary' | 'quiet' | 'bare';
  id?: string;
  children: ComponentChildren;
}) {
  const { say } = useWords();
  const actions = useActions();
  const [copied, setCopied] = useState<Copied>('no');

  useEffect(() => {
    if (copied !== 'yes') return undefined;
    const timer = setTimeout(() => setCopied('no'), CONFIRMED_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  const press = async () => setCopied((await actions.copy(await props.text())) ? 'yes' : 'failed');
  const said =
    copied === 'yes'
      ? (props.done ?? say('header.copied'))
      : copied === 'failed'
        ? say('header.copyFailed')
        : '';
  return (
    <>
      <button
        type="button"
        id={props.id}
        class={`button ${props.kind ?? 'quiet'}`}
        aria-label={props.label}
        onClick={() => void press()}
      >
        {copied === 'yes' ? said : props.children}
      </button>
      <span role="status" class={copied === 'failed' ? 'copy-failed' : 'visually-hidden'}>
        {said}
      </span>
    </>
  );
}
