import type { Plugin } from 'vite';

/** Read by Chromium 136 and later; a comment to everyone else. */
const RUNS_WHOLE = '//# allFunctionsCalledOnLoad\n';

/**
 * Marks chunks that run nearly all of their functions at once: Chromium then compiles them in one go, beside the
 * loading, and not one by one as they are called. Stage one lost half of its time on a page that is no letter by
 * that, the panel a tenth of its time from click to paint (`npm run bench:browser`).
 * @param names of chunks, without hash and ending.
 */
export function runWhole(names: ReadonlySet<string>): Plugin {
  return {
    name: 'run-whole',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          // A script that is no module is named by its file alone.
          const isMarked = names.has(chunk.name) || names.has(chunk.fileName.replace(/\.js$/u, ''));
          if (isMarked) chunk.code = RUNS_WHOLE + chunk.code;
        }
      },
    },
  };
}
