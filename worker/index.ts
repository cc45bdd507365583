import type { ExecutionContext, ExportedHandler, ScheduledController } from '@cloudflare/workers-types';
import app from './app.ts';
import { now } from './clock.ts';
import type { Env } from './env.ts';
import { log, traceOf } from './log.ts';
import { enforceRetention } from './store/retention.ts';

async function scheduled(
  _controller: ScheduledController,
  env: Env,
  _context: ExecutionContext,
): Promise<void> {
  try {
    const { isTrusted, decisions, rest } = await enforceRetention(env.DB, now());
    log({ event: 'retention', isTrusted, decisions, rest });
  } catch (error) {
    log({ event: 'retention-failed', ...traceOf(error) });
  }
}

export default { fetch: app.fetch, scheduled } as unknown as ExportedHandler<Env>;
