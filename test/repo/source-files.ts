import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Every file that git knows or would take, as paths from the repository's root. */
export function listFiles(): string[] {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => path !== '' && existsSync(join(root, path)));
}

export function isCode(path: string): boolean {
  return /\.(ts|tsx)$/.test(path);
}

export function isProduct(path: string): boolean {
  return isCode(path) && /^(shared|worker|extension)\//.test(path);
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** Every module specifier that a file imports or re-exports, type imports included. */
export function importsOf(path: string): string[] {
  const source = withoutComments(read(path));
  const found: string[] = [];
  // import { a } from './b.ts';   export * from './b.ts';   import './b.ts';   await import('./b.ts')
  const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g;
  for (const match of source.matchAll(pattern)) if (match[1]) found.push(match[1]);
  return found;
}

/** The repository path that a relative import of `path` leads to; null for a package. */
export function resolveImport(path: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return join(dirname(path), specifier.replace(/\?.*$/, ''));
}
