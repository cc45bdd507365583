import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a part of the extension makes the browser load before anybody asks for more. */
export interface BundleSize {
  readonly name: string;
  readonly files: readonly string[];
  readonly bytes: number;
  readonly gzip: number;
  /** Most bytes after gzip; null where there is no budget. */
  readonly budget: number | null;
}

const KB = 1024;

/** Script that runs in every page of the declared sites; the panel without pdf.js, which is loaded when asked for. */
const PARTS = [
  { name: 'content script before detection', entry: 'detect.js', budget: 8 * KB },
  { name: 'content script after detection', entry: 'letter.js', budget: null },
  { name: 'side panel', entry: 'sidepanel.html', budget: 60 * KB },
  { name: 'background', entry: 'background.js', budget: null },
] as const;

/** Sizes of the parts of a built extension, each with everything it loads at once. */
export function measureBundles(folder: string): BundleSize[] {
  return PARTS.map(({ name, entry, budget }) => {
    const files = [...closure(folder, entry)];
    const contents = files.map((file) => readFileSync(join(folder, file)));
    const bytes = contents.reduce((sum, content) => sum + content.byteLength, 0);
    const gzip = contents.reduce((sum, content) => sum + gzipSync(content).byteLength, 0);
    return { name, files, bytes, gzip, budget };
  });
}

/** The entry and what it imports without being asked: `import("…")` comes later and does not count. */
function closure(folder: string, entry: string, found = new Set<string>()): Set<string> {
  if (found.has(entry)) return found;
  found.add(entry);
  const text = readFileSync(join(folder, entry), 'utf8');
  for (const name of entry.endsWith('.html') ? linked(text) : imported(text)) {
    const file = name.startsWith('/') ? name.slice(1) : posix.join(posix.dirname(entry), name);
    closure(folder, file, found);
  }
  return found;
}

/** <script type="module" crossorigin src="/chunks/sidepanel-a1.js"> and <link rel="stylesheet" href="/assets/panel-b2.css"> */
function linked(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/gu)].map(([, file = '']) => file);
}

/** import{a as b}from"./shared-c3.js"; export*from"./x.js"; import"./y.js" */
function imported(code: string): string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/gu)].map(
    ([, file = '']) => file,
  );
}
