import type { Summary } from '../../shared/api/contract.ts';
import type { PanelState, SentCounter } from '../platform/panel-port.ts';
import { CopyButton } from './CopyButton.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { useActions } from './panel-actions.tsx';
import { ReadByLine } from './ReadByLine.tsx';
import { TeamButton } from './team/TeamButton.tsx';
import { useWords } from './words.tsx';

export const COPY_NOTE_ID = 'copy-note';

/** The note, the exports, and where the letter was read. */
export function LetterFooter(props: {
  state: Extract<PanelState, { kind: 'read' }>;
  summary: Summary;
  sent: SentCounter | null;
  /** Earlier decisions on the same claim that the team's memory found. */
  repeats: number;
  onKeys: () => void;
}) {
  const { say } = useWords();
  const actions = useActions();
  return (
    <>
      <div class="footer-buttons">
        <CopyButton
          kind="primary"
          id={COPY_NOTE_ID}
          text={() => actions.claimNote(props.summary, null)}
          done={say('footer.noteCopied')}
        >
          {say('footer.copyNote')}
        </CopyButton>
        <ExportMenu summary={props.summary} />
        <TeamButton repeats={props.repeats} />
      </div>
      <footer class="letter-footer">
        <ReadByLine readBy={props.state.readBy} summary={props.summary} sent={props.sent} />
        <nav class="footer-links" aria-label={say('app.name')}>
          <button type="button" class="link" onClick={props.onKeys}>
            {say('footer.keys')}
          </button>
          <button type="button" class="link" onClick={actions.openOptions}>
            {say('footer.options')}
          </button>
          <button type="button" class="link" onClick={() => actions.openHelp('')}>
            {say('footer.help')}
          </button>
        </nav>
      </footer>
    </>
  );
}
