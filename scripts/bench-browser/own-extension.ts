import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const OUTPUT = process.env.IMR_LENS_OUTPUT ?? path.resolve(import.meta.dirname, '../../.output');

/**
 * A copy of the production build that also looks at pages of this machine: the code that ships, on pages
 * that a benchmark can serve.
 */
export function copyOwnExtension(): string {
  const build = path.join(OUTPUT, 'chrome-mv3');
  if (!existsSync(path.join(build, 'manifest.json')))
    throw new Error('There is no production build: npm run build.');
  const folder = mkdtempSync(path.join(tmpdir(), 'imr-lens-bench-'));
  cpSync(build, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    host_permissions: string[];
    content_scripts: { matches: string[] }[];
  };
  manifest.host_permissions.push('http://127.0.0.1/*');
  for (const script of manifest.content_scripts) script.matches.push('http://127.0.0.1/*');
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
