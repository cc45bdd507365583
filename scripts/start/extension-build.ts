import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SOURCES = ['extension', 'shared', 'package-lock.json'];

/** Folder of the development build for Chromium, built again where a source is newer. */
export function developmentExtension(): string {
  const folder = path.join(ROOT, '.output/chrome-mv3-dev');
  const manifest = path.join(folder, 'manifest.json');
  const built = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (newestSource() > built) build();
  if (!existsSync(manifest)) throw new Error('The extension was built, but its manifest is missing.');
  return folder;
}

function build(): void {
  const run = spawnSync(process.execPath, [path.join(ROOT, 'scripts/build.ts'), '--dev'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`The extension could not be built:\n${run.stdout}${run.stderr}`);
}

function newestSource(): number {
  return Math.max(...SOURCES.map((source) => newestIn(path.join(ROOT, source))));
}

function newestIn(file: string): number {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(file, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(0, ...inside);
}
