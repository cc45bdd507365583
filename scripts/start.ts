/**
 * `npm start`: the whole of IMR Lens on this machine, with nothing to set up. With a display it opens a browser
 * and says what to click; without one it drives a browser unseen and prints the panel; without a browser it
 * asks the Worker alone. `--headless` and `--no-browser` choose the lesser forms; `--state DIR` keeps the
 * database elsewhere.
 */
import { parseArgs } from 'node:util';
import { sampleLetter } from '../test/portal/letters/index.ts';
import { type Portal, startPortal } from '../test/portal/server.ts';
import { findChromium } from './browser/find-browser.ts';
import { type ChromiumWithExtension, openChromium } from './browser/open-chromium.ts';
import { connectExtension } from './start/connect-extension.ts';
import { developmentExtension } from './start/extension-build.ts';
import { freePort } from './start/free-port.ts';
import { showHeadless } from './start/show-headless.ts';
import { showInWindow } from './start/show-in-window.ts';
import { showWithoutBrowser } from './start/show-without-browser.ts';
import { developmentToken } from './worker/development-token.ts';
import { type RunningWorker, startWorker } from './worker/start-worker.ts';

const { values: asked } = parseArgs({
  options: {
    headless: { type: 'boolean' },
    'no-browser': { type: 'boolean' },
    state: { type: 'string', default: '.wrangler/state' },
  },
});
const LETTER = sampleLetter('nerve-test-mixed-2017');
const running: { worker?: RunningWorker; portal?: Portal; chromium?: ChromiumWithExtension } = {};

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void leave(0));
try {
  await main();
  await leave(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await leave(1);
}

async function main(): Promise<void> {
  console.log('IMR Lens: starting the Worker and the sample portal …');
  const worker = await startWorker({ port: await freePort(8787), persist: asked.state, quiet: true });
  running.worker = worker;
  const token = await developmentToken(worker);
  const portal = await startPortal({ port: await freePort(4173) });
  running.portal = portal;

  const hasDisplay = asked.headless !== true && canShowWindows();
  const opened = asked['no-browser'] === true ? 'not asked for' : await openBrowser(!hasDisplay);
  if (typeof opened === 'string') {
    console.log(`\nNo browser (${opened}), so the sample letter goes to the Worker alone.\n`);
    await showWithoutBrowser(worker.address, token, LETTER);
    console.log(
      '\nLeft out: the extension, with its overlay and its side panel. Install Chromium and run npm start again.',
    );
    return;
  }
  await connectExtension(opened, worker.address, token);
  if (hasDisplay) {
    await showInWindow(opened, { portal: portal.url, worker: worker.address, token });
  } else {
    await showHeadless(opened, portal.url, LETTER);
    console.log('\nLeft out: the window itself, for there is no display here. With one, npm start opens it.');
  }
}

/** The browser with the extension, or why there is none. */
async function openBrowser(headless: boolean): Promise<ChromiumWithExtension | string> {
  const executablePath = findChromium();
  if (executablePath === null) return 'none was found; CHROMIUM_PATH can name one';
  const extension = developmentExtension();
  try {
    const chromium = await openChromium({
      executablePath,
      extension,
      headless,
      withoutBar: !headless,
      ownSignals: true,
      args: ['--window-size=1360,880'],
    });
    running.chromium = chromium;
    return chromium;
  } catch (error) {
    return `${executablePath} did not start: ${error instanceof Error ? error.message.split('\n')[0] : 'unknown'}`;
  }
}

function canShowWindows(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Ends what was started, the browser first, and then this process. */
async function leave(code: number): Promise<void> {
  await running.chromium?.close().catch(() => undefined);
  await Promise.allSettled([running.portal?.close(), running.worker?.stop()]);
  process.exit(code);
}
