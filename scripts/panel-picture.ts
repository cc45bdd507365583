/**
 * `npm run picture [-- FILE.png] [-- --dark]`: the real side panel beside Chromium's own PDF viewer, as a person
 * sees it: a window on a screen of its own (Xvfb), the extension's key pressed (xdotool), the screen
 * photographed (imagemagick). By default into screenshots/panel-beside-pdf.png.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startPortal } from '../test/portal/server.ts';
import { closeFirstPage } from './browser/close-first-page.ts';
import { findChromium } from './browser/find-browser.ts';
import { openChromium } from './browser/open-chromium.ts';
import { newSidePanel } from './browser/side-panel.ts';
import { developmentExtension } from './start/extension-build.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dark: { type: 'boolean', default: false },
    letter: { type: 'string', default: 'nerve-test-mixed-2017' },
  },
});
const SIZE = { width: 1280, height: 860 };
const DISPLAY = ':94';
const output = path.resolve(positionals[0] ?? 'screenshots/panel-beside-pdf.png');

const executablePath = findChromium();
const missing = ['Xvfb', 'xdotool', 'import'].filter((tool) => spawnSync('which', [tool]).status !== 0);
if (executablePath === null || missing.length > 0) {
  console.error(
    `Missing: ${executablePath === null ? 'chromium ' : ''}${missing.join(' ')} (apt-get install chromium xvfb xdotool imagemagick).`,
  );
  process.exit(2);
}

const screen = spawn('Xvfb', [DISPLAY, '-screen', '0', `${SIZE.width}x${SIZE.height}x24`], {
  stdio: 'ignore',
});
try {
  await photograph(executablePath);
  console.log(output);
} finally {
  end(screen);
}

async function photograph(executable: string): Promise<void> {
  await pause(800);
  const portal = await startPortal({ port: 4173 }).catch(() => startPortal({ port: 0 }));
  const chromium = await openChromium({
    executablePath: executable,
    extension: developmentExtension(),
    headless: false,
    withoutBar: true,
    env: { ...process.env, DISPLAY },
    args: [
      `--window-size=${SIZE.width},${SIZE.height}`,
      '--window-position=0,0',
      ...(values.dark ? ['--force-dark-mode'] : []),
    ],
  });
  try {
    await closeFirstPage(chromium);
    const [page = await chromium.browser.newPage()] = await chromium.browser.pages();
    await page.goto(`${portal.url}/letters/${values.letter}.pdf#navpanes=0&zoom=95`);
    await page.bringToFront();
    await pause(2500);
    press('alt+l');
    const panel = await newSidePanel(chromium);
    await panel.waitForSelector('::-p-text(decided)', { timeout: 15_000 });
    await pause(1500);
    mkdirSync(path.dirname(output), { recursive: true });
    run('import', ['-window', 'root', '-strip', '-define', 'png:compression-level=9', output]);
  } finally {
    await chromium.close();
    await portal.close();
  }
}

function press(keys: string): void {
  run('xdotool', ['mousemove', '400', '500', 'click', '1']);
  run('xdotool', ['key', '--clearmodifiers', keys]);
}

function run(tool: string, args: readonly string[]): void {
  const done = spawnSync(tool, [...args], { env: { ...process.env, DISPLAY }, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${tool}: ${done.stderr}`);
}

function end(child: ChildProcess): void {
  child.kill('SIGTERM');
}

async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}
