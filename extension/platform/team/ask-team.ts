import { hc } from 'hono/client';
import type * as z from 'zod/mini';
import { Problem } from '../../../shared/api/problems.ts';
import type { AppType } from '../../../worker/app.ts';
import type { ReadingErrorCode } from '../panel-port.ts';
import type { TeamConnection } from './connection.ts';

/** A search may take longer than a letter; nothing waits for it. */
const TIMEOUT_MS = 10_000;

export type Asked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ReadingErrorCode };

export type TeamApi = ReturnType<typeof hc<AppType>>;

/**
 * Asks the team's Worker by its own routes' types, and believes its answer only where that fits the schema.
 * Never throws. Errors: the Worker's problem codes; `worker-unreachable`, `worker-timeout`, `worker-garbage`.
 */
export async function askTeam<S extends z.ZodMiniType>(
  connection: TeamConnection,
  ask: (api: TeamApi) => Promise<Response>,
  schema: S,
): Promise<Asked<z.infer<S>>> {
  const answer = await sendToTeam(connection, ask);
  if (!answer.ok) return answer;
  try {
    const parsed = schema.safeParse(await answer.value.json());
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false, code: 'worker-garbage' };
  } catch (error) {
    return { ok: false, code: nameError(error) };
  }
}

/** The same for answers that are no JSON: the response itself, once the Worker called it well. */
export async function sendToTeam(
  { origin, token }: TeamConnection,
  ask: (api: TeamApi) => Promise<Response>,
): Promise<Asked<Response>> {
  const api = hc<AppType>(origin, {
    headers: { authorization: `Bearer ${token}` },
    init: {
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    },
  });
  try {
    const response = await ask(api);
    if (response.ok) return { ok: true, value: response };
    const problem = Problem.safeParse(await response.json());
    return { ok: false, code: problem.success ? problem.data.code : 'worker-garbage' };
  } catch (error) {
    return { ok: false, code: nameError(error) };
  }
}

function nameError(error: unknown): ReadingErrorCode {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'worker-timeout';
  return error instanceof SyntaxError ? 'worker-garbage' : 'worker-unreachable';
}
