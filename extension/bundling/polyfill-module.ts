import type { Plugin } from 'vite';

const POLYFILL = /\/webextension-polyfill\/dist\/browser-polyfill(?:\.min)?\.js$/u;

/**
 * Hands the polyfill over as the module that it is not yet. As a CommonJS script the bundler copies each property of
 * what it exports, and that is the browser's own object: every interface of it is made at once, in the panel in the
 * way of the first letter (2 to 8 ms), where the polyfill would make each when it is asked for.
 */
export function polyfillModule(): Plugin {
  return {
    name: 'polyfill-module',
    enforce: 'pre',
    transform: {
      filter: { id: POLYFILL },
      handler: (code) => ({
        code: `const module = { exports: {} };\nconst exports = module.exports;\n${code}\nexport default module.exports;\n`,
        map: null,
      }),
    },
  };
}
