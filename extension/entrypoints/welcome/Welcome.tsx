import { useMemo, useState } from 'preact/hooks';
import type { Span } from '../../../shared/api/contract.ts';
import { parseDecision } from '../../../shared/index.ts';
import { LetterText } from '../../components/LetterText.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ActionsProvider, type PanelActions } from '../../components/panel-actions.tsx';
import { WelcomePage } from '../../components/WelcomePage.tsx';
import { useWords } from '../../components/words.tsx';
import type { PanelState } from '../../platform/panel-port.ts';
import { makeActions } from '../sidepanel/make-actions.ts';
import { SAMPLE_LETTER } from './sample-letter.ts';

const NO_MARKS: readonly Span[] = [];
/** A day on which the sample's date still lies ahead. */
const SAMPLE_TODAY = '2017-01-12';

/** The first page: the real panel beside an invented letter, read on this device while it opens. */
export function Welcome() {
  const { say } = useWords();
  const [received, setReceived] = useState<string | null>(null);
  const [marks, setMarks] = useState<readonly Span[]>(NO_MARKS);
  const [follows, setFollows] = useState(false);
  const state = useMemo(() => readSample(received), [received]);
  const actions = useMemo((): PanelActions => {
    const show = (spans: readonly Span[], goThere: boolean) => {
      setFollows(goThere);
      setMarks([...spans]);
      return Promise.resolve(true);
    };
    return {
      ...makeActions(null),
      mark: (spans) => void show(spans, false),
      clearMarks: () => {},
      reveal: (spans) => show(spans, true),
      openLetter: (spans) => show(spans, true),
      setReceived,
    };
  }, []);
  return (
    <ActionsProvider actions={actions}>
      <WelcomePage
        letter={
          <LetterText
            text={SAMPLE_LETTER}
            marks={marks}
            label={say('welcome.sampleLetter')}
            follows={follows}
          />
        }
        panel={
          state !== null && (
            <Panel
              state={state}
              today={SAMPLE_TODAY}
              now={() => 0}
              density="comfortable"
              lettersOn={false}
              sent={null}
              offerSite={null}
              command={null}
              isEmbedded
            />
          )
        }
        onOptions={actions.openOptions}
        onHelp={() => actions.openHelp('')}
      />
    </ActionsProvider>
  );
}

function readSample(received: string | null): PanelState | null {
  const answer = parseDecision(SAMPLE_LETTER, received === null ? {} : { received });
  if (!answer.ok) return null;
  return {
    kind: 'read',
    tabId: -1,
    hash: '0'.repeat(64),
    summaries: answer.summaries,
    chosen: 0,
    source: { kind: 'text', host: null, pages: null },
    readBy: { where: 'device', fallback: null },
    letters: [],
    letter: null,
    pagesWithoutText: [],
  };
}
