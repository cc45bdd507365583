import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { parseDecision } from '../../shared/index.ts';

export type Parse = typeof parseDecision;

/** The parser as it stands in this work tree. */
export async function loadParser(root: string): Promise<Parse> {
  const module = (await import(pathToFileURL(join(root, 'shared', 'index.ts')).href)) as {
    parseDecision: Parse;
  };
  return module.parseDecision;
}

/**
 * The parser as it stood at a commit, checked out apart under `.cache/`. Today's scoring judges both, so that
 * gains and losses are the parser's and not the yardstick's.
 */
export async function loadParserAt(root: string, commit: string): Promise<Parse> {
  const id = execFileSync('git', ['rev-parse', '--verify', `${commit}^{commit}`], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
  const tree = join(root, '.cache', 'against', id);
  if (!existsSync(tree)) {
    mkdirSync(join(root, '.cache', 'against'), { recursive: true });
    execFileSync('git', ['worktree', 'add', '--detach', '--force', tree, id], { cwd: root, stdio: 'ignore' });
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  }
  return loadParser(tree);
}
