import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isFree } from '../start/is-free.ts';
import { untilFree } from '../start/until-free.ts';
import { localSecrets } from './local-secrets.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const WRANGLER = path.join(ROOT, 'node_modules/wrangler/bin/wrangler.js');
/** Nothing to sign up for and nobody to tell: no metrics, no look-up of the machine's place, no update check. */
const QUIET = {
  ...process.env,
  WRANGLER_SEND_METRICS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  NO_UPDATE_NOTIFIER: '1',
  CI: '1',
};

export interface WorkerOptions {
  readonly port: number;
  /** Folder of the local database, the secrets and the development token. */
  readonly persist: string;
  /** Another wrangler configuration (for benchmarks). */
  readonly config?: string;
  /** Bindings of the databases to bring up to date; DB where none are named. */
  readonly databases?: readonly string[];
  /** Gets what the Worker writes instead of standard error. */
  readonly onOutput?: (text: string) => void;
  /** Bundle once and do not watch the sources: for measuring and for long runs. */
  readonly fixed?: boolean;
  /** Keep wrangler's own words back unless it does not come up. */
  readonly quiet?: boolean;
}

export interface RunningWorker {
  readonly address: string;
  readonly persist: string;
  readonly operatorToken: string;
  readonly pid: number;
  /** Resolves with the exit code when the Worker ends by itself or is stopped. */
  readonly exited: Promise<number>;
  stop(): Promise<void>;
}

/**
 * Applies the migrations and starts workerd by `wrangler dev`; resolves once /v1/health answers.
 * @throws Error in plain words where the port is taken or the Worker does not come up
 */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const persist = path.resolve(ROOT, options.persist);
  const config = path.resolve(ROOT, options.config ?? 'wrangler.toml');
  mkdirSync(persist, { recursive: true });
  // wrangler would silently take another port; whoever asked for this one would talk to a stranger.
  if (!(await isFree(options.port)))
    throw new Error(`Port ${options.port} is in use: stop what holds it or choose another with --port.`);
  for (const binding of options.databases ?? ['DB']) await applyMigrations(binding, config, persist);
  const secrets = localSecrets(persist);
  const script = options.fixed === true ? [await bundle(config, persist), '--no-bundle'] : [];
  const child = spawn(
    process.execPath,
    [
      WRANGLER,
      'dev',
      ...script,
      '--config',
      config,
      '--ip',
      '127.0.0.1',
      '--port',
      String(options.port),
      '--inspector-port',
      '0',
    ].concat(['--persist-to', persist, '--env-file', secrets.file, '--show-interactive-dev-session=false']),
    { cwd: ROOT, env: QUIET, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  // Its process group outlives an unfinished start otherwise: whoever leaves takes it along.
  process.once('exit', () => signalGroup(child, 'SIGKILL'));
  // Without a listener a signal ends this process without that event.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    if (process.listenerCount(signal) === 0) process.once(signal, () => process.exit(130));
  }
  const said = keepWords(child, options);
  const exited = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  const address = `http://127.0.0.1:${options.port}`;
  await answering(address, exited).catch((error: unknown) => {
    process.stderr.write(said());
    signalGroup(child, 'SIGKILL');
    throw error;
  });
  return {
    address,
    persist,
    operatorToken: secrets.operatorToken,
    pid: child.pid ?? 0,
    exited,
    stop: async () => {
      await stopGroup(child, exited);
      // Whoever copies the database now must find workerd done with it.
      await untilFree(options.port);
    },
  };
}

/** Standard output belongs to the one line with the token: wrangler speaks on standard error, or only when asked. */
function keepWords(child: ChildProcess, { quiet = false, onOutput }: WorkerOptions): () => string {
  let words = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      if (onOutput !== undefined) onOutput(chunk.toString());
      if (quiet || onOutput !== undefined) words = (words + chunk.toString()).slice(-20_000);
      else process.stderr.write(chunk);
    });
  }
  return () => words;
}

function applyMigrations(binding: string, config: string, persist: string): Promise<void> {
  const args = ['d1', 'migrations', 'apply', binding, '--local', '--config', config, '--persist-to', persist];
  return runWrangler(args, 'The migrations could not be applied');
}

/** Scripts bundled by this process, by their folder: a Worker that is started again is the same one. */
const bundled = new Map<string, string>();

/** @returns the path of the one script that the Worker is made of */
async function bundle(config: string, persist: string): Promise<string> {
  const folder = path.join(persist, 'bundle');
  const known = bundled.get(folder);
  if (known !== undefined) return known;
  const args = ['deploy', '--dry-run', '--minify', '--config', config, '--outdir', folder];
  await runWrangler(args, 'The Worker could not be bundled');
  const script = readdirSync(folder).find((file) => file.endsWith('.js'));
  if (script === undefined) throw new Error('The bundle holds no script.');
  bundled.set(folder, path.join(folder, script));
  return path.join(folder, script);
}

/** @throws Error with wrangler's own words behind ours */
async function runWrangler(args: readonly string[], failure: string): Promise<void> {
  const child = spawn(process.execPath, [WRANGLER, ...args], {
    cwd: ROOT,
    env: QUIET,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const code = await new Promise<number>((resolve) => child.once('exit', (exit) => resolve(exit ?? 1)));
  if (code !== 0) throw new Error(`${failure}:\n${said}`);
}

async function answering(address: string, exited: Promise<number>): Promise<void> {
  let isOver = false;
  void exited.then(() => {
    isOver = true;
  });
  for (let waited = 0; waited < 600 && !isOver; waited += 1) {
    const response = await fetch(`${address}/v1/health`, { signal: AbortSignal.timeout(2000) }).catch(
      () => null,
    );
    if (response?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The Worker did not start; its own words stand above.');
}

/** wrangler starts workerd and esbuild as children of its own: the whole process group ends. */
async function stopGroup(child: ChildProcess, exited: Promise<number>): Promise<void> {
  signalGroup(child, 'SIGTERM');
  const late = setTimeout(() => signalGroup(child, 'SIGKILL'), 5000);
  await exited;
  clearTimeout(late);
  signalGroup(child, 'SIGKILL');
}

function signalGroup(child: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, name);
  } catch {
    // Already gone.
  }
}
