import { READING_ERROR_CODES, viewProblem } from '../summary/problem-view.ts';
import { CopyButton } from './CopyButton.tsx';
import { KeyTable } from './KeyList.tsx';
import { useWords } from './words.tsx';

/** A section for each named error, the keys, and a report that holds no word of a letter. */
export function HelpPage(props: { diagnostic: string }) {
  const { say } = useWords();
  return (
    <main class="page help">
      <h1>{say('help.title')}</h1>
      <p>{say('help.intro')}</p>
      <nav aria-label={say('help.contents')}>
        <ul class="contents">
          <li>
            <a href="#keys">{say('help.keysTitle')}</a>
          </li>
          <li>
            <a href="#report">{say('help.reportTitle')}</a>
          </li>
          {READING_ERROR_CODES.map((code) => (
            <li key={code}>
              <a href={`#${code}`}>{viewProblem(code, null, say).title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {READING_ERROR_CODES.map((code) => (
        <HelpSection key={code} code={code} />
      ))}
      <section id="keys" tabIndex={-1}>
        <h2>{say('help.keysTitle')}</h2>
        <KeyTable />
      </section>
      <section id="report" tabIndex={-1}>
        <h2>{say('help.reportTitle')}</h2>
        <p>{say('help.reportIntro')}</p>
        <label for="diagnostic" class="visually-hidden">
          {say('help.reportLabel')}
        </label>
        <textarea id="diagnostic" class="diagnostic" readOnly rows={9} value={props.diagnostic} />
        <CopyButton kind="primary" text={() => Promise.resolve(props.diagnostic)}>
          {say('help.reportCopy')}
        </CopyButton>
      </section>
    </main>
  );
}

function HelpSection(props: { code: (typeof READING_ERROR_CODES)[number] }) {
  const { say } = useWords();
  const view = viewProblem(props.code, null, say);
  return (
    <section id={props.code} tabIndex={-1}>
      <h2>
        {view.title} <code>{props.code}</code>
      </h2>
      <p>{view.why}</p>
      <p>
        <strong>{say('help.do')}</strong> {view.next}
      </p>
    </section>
  );
}
