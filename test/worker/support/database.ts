import { env } from 'cloudflare:workers';
import app from '../../../worker/app.ts';

export type Failure = 'away' | 'slow' | 'full';

const MESSAGES: Record<Failure, string> = {
  away: 'D1_ERROR: Network connection lost.',
  slow: '',
  full: 'D1_ERROR: database or disk is full: SQLITE_FULL',
};

/** Calls the Worker over a database that fails: it errs, never answers, or (full) takes no writes. */
export function callWithout(failure: Failure, path: string, init: RequestInit): Promise<Response> {
  const fail = (): Promise<never> =>
    failure === 'slow' ? new Promise(() => {}) : Promise.reject(new Error(MESSAGES[failure]));
  const prepare = (sql: string): unknown => {
    const isRead = /^\s*select/i.test(sql);
    if (failure === 'full' && isRead) return env.DB.prepare(sql);
    const statement = { bind: () => statement, first: fail, all: fail, run: fail, raw: fail };
    return statement;
  };
  const DB = { prepare, batch: fail } as unknown as D1Database;
  return Promise.resolve(app.fetch(new Request(`https://worker.test${path}`, init), { ...env, DB } as never));
}
