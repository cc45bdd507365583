import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const CHROMIUMS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const FIREFOXES = ['firefox-esr', 'firefox', 'firefox-developer-edition'];
const MAC = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** Path of a Chromium (or Chrome) on this machine; CHROMIUM_PATH comes first; null where there is none. */
export function findChromium(): string | null {
  return firstRunnable(process.env.CHROMIUM_PATH, onPath(CHROMIUMS), MAC.chromium);
}

/** Path of a Firefox on this machine; FIREFOX_PATH comes first; null where there is none. */
export function findFirefox(): string | null {
  return firstRunnable(process.env.FIREFOX_PATH, onPath(FIREFOXES), MAC.firefox);
}

function onPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function firstRunnable(chosen: string | undefined, ...lists: readonly string[][]): string | null {
  const candidates = chosen === undefined || chosen === '' ? lists.flat() : [chosen];
  return candidates.find(isRunnable) ?? null;
}

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
