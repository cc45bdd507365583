/**
 * npm run worker [-- --port N] [-- --persist DIR]: the Worker on this machine with its embedded database.
 * Prints one line `token: …` on standard output once it takes requests; everything else goes to standard error.
 */
import { parseArgs } from 'node:util';
import { developmentToken } from './worker/development-token.ts';
import { startWorker } from './worker/start-worker.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8787' },
    persist: { type: 'string', default: '.wrangler/state' },
  },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`--port takes a number from 1 to 65535.`);
  process.exit(2);
}

// Until the Worker is up, leaving takes what was started along; afterwards it is stopped in good order.
let leave = (): void => process.exit(0);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => leave());

try {
  const worker = await startWorker({ port, persist: values.persist });
  leave = () => void worker.stop().then(() => process.exit(0));
  if (process.env.npm_lifecycle_event !== undefined) {
    // An npm that was killed outright sends no signal: without it, nobody is left to stop the Worker.
    const starter = process.ppid;
    setInterval(() => process.ppid !== starter && leave(), 1000).unref();
  }
  void worker.exited.then((code) => process.exit(code));
  const token = await developmentToken(worker);
  console.error(`The Worker takes requests at ${worker.address}`);
  console.log(`token: ${token}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
