import { useState } from 'preact/hooks';
import type { ReadingErrorCode } from '../../platform/panel-port.ts';
import { viewProblem } from '../../summary/problem-view.ts';
import { useWords } from '../words.tsx';
import { useSetTeam } from './team-actions.tsx';

/** What waits to be saved in the team's memory, and what had to be given up. */
export function OutboxLine() {
  const { say } = useWords();
  const team = useSetTeam();
  const [failure, setFailure] = useState<ReadingErrorCode | null>(null);
  const { waiting, lost } = team.outbox;
  const send = () => void team.sendWaiting().then((answer) => setFailure(answer.ok ? null : answer.code));
  if (waiting + lost === 0) return <p class="visually-hidden" role="status" />;
  return (
    <div class="outbox">
      <p role="status">
        {waiting > 0 && say('team.waiting', { n: waiting }, waiting)}{' '}
        {lost > 0 && say('team.lost', { n: lost }, lost)}{' '}
        {failure !== null && viewProblem(failure, null, say).title}
      </p>
      <p class="hint">{say('team.waitingHint')}</p>
      <div class="buttons">
        {waiting > 0 && (
          <button type="button" class="button quiet" onClick={send}>
            {say('team.sendNow')}
          </button>
        )}
        <button type="button" class="button quiet" onClick={() => void team.discardWaiting()}>
          {say(waiting > 0 ? 'team.discard' : 'team.dismiss')}
        </button>
      </div>
    </div>
  );
}
