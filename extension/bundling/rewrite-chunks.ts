import type { Plugin, Rolldown } from 'vite';

/** A step of the build that changes the code of scripts as they are shipped, after everything else did. */
export function rewriteChunks(name: string, rewrite: (chunk: Rolldown.OutputChunk) => string): Plugin {
  return {
    name,
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk') chunk.code = rewrite(chunk);
        }
      },
    },
  };
}
