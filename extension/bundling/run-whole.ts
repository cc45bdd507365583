import type { Plugin } from 'vite';
import { rewriteChunks } from './rewrite-chunks.ts';

/** Read by Chromium 136 and later; a comment to everyone else. */
const RUNS_WHOLE = '//# allFunctionsCalledOnLoad\n';

/**
 * Marks chunks that run nearly all of their functions at once: Chromium then compiles them in one go, beside the
 * loading, and not one by one as they are called. Stage one lost half of its time on a page that is no letter by
 * that, the panel a tenth of its time from click to paint (`npm run bench:browser`).
 * @param names of chunks, without hash and ending.
 */
export function runWhole(names: ReadonlySet<string>): Plugin {
  return rewriteChunks('run-whole', ({ code, name, fileName }) => {
    // A script that is no module is named by its file alone.
    const isMarked = names.has(name) || names.has(fileName.replace(/\.js$/u, ''));
    return isMarked ? RUNS_WHOLE + code : code;
  });
}
