import { HealthResponse } from '../../../shared/api/health.ts';
import { Problem } from '../../../shared/api/problems.ts';
import type { WorkerTest } from '../../components/OptionsPage.tsx';

const TIMEOUT_MS = 6000;

/**
 * Asks the Worker whether it is there, and whether it takes the token. No letter is sent: the second
 * request carries an empty text, which a Worker that accepted the token calls invalid.
 */
export async function testWorker(address: string, token: string): Promise<WorkerTest> {
  try {
    const health = await fetch(`${address}/v1/health`, settings());
    if (!health.ok || !HealthResponse.safeParse(await health.json()).success) return 'worker-garbage';
    if (token === '') return 'token-missing';
    const answer = await fetch(`${address}/v1/summaries`, {
      ...settings(),
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ text: '' }),
    });
    const problem = Problem.safeParse(await answer.json());
    if (!problem.success) return 'worker-garbage';
    return problem.data.code === 'invalid-request' ? 'accepted' : problem.data.code;
  } catch (error) {
    return error instanceof SyntaxError ? 'worker-garbage' : 'worker-unreachable';
  }
}

function settings(): RequestInit {
  return {
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  };
}
