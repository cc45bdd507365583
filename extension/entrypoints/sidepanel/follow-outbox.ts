import type { Waiting } from '../../components/team/team-actions.tsx';
import { countWaiting, onOutboxChanged, readOutbox } from '../../platform/team/outbox.ts';

/** Tells what waits, now and whenever that changes. Returns the way to stop. */
export function followOutbox(tell: (waiting: Waiting) => void): () => void {
  const read = () =>
    void readOutbox().then((outbox) => tell({ waiting: countWaiting(outbox), lost: outbox.lost }));
  read();
  return onOutboxChanged(read);
}
