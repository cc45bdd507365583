import { useState } from 'preact/hooks';
import type { DecisionFilters } from '../../../shared/api/decisions.ts';
import type { ReadingErrorCode } from '../../platform/panel-port.ts';
import { useWords } from '../words.tsx';
import { TeamProblem } from './TeamProblem.tsx';
import { useSetTeam } from './team-actions.tsx';

type Format = 'csv' | 'jsonl';
type Progress = 'none' | 'busy' | 'done' | { readonly code: ReadingErrorCode; readonly format: Format };

/** Everything that fits the filters, not only the pages on screen, as a file. */
export function HistoryExport(props: { filters: DecisionFilters }) {
  const { say } = useWords();
  const team = useSetTeam();
  const [progress, setProgress] = useState<Progress>('none');
  const save = async (format: Format) => {
    setProgress('busy');
    const answer = await team.save(props.filters, format);
    setProgress(answer.ok ? 'done' : { code: answer.code, format });
  };
  return (
    <div class="history-export">
      <span class="muted">{say('team.exportAll')}</span>
      <button type="button" class="button quiet" onClick={() => void save('csv')}>
        {say('team.csv')}
      </button>
      <button type="button" class="button quiet" onClick={() => void save('jsonl')}>
        {say('team.jsonl')}
      </button>
      <span role="status" class="muted">
        {progress === 'busy' && say('team.exporting')}
        {progress === 'done' && say('team.exported')}
      </span>
      {typeof progress === 'object' && (
        <TeamProblem code={progress.code} onAgain={() => void save(progress.format)} />
      )}
    </div>
  );
}
