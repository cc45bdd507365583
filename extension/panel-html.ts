import type { Plugin } from 'vite';

const PAGE = /\/entrypoints\/sidepanel\/index\.html$/u;
// <script type="module" crossorigin src="/chunks/sidepanel-a1.js"></script>
const MAIN = /<script type="module"([^>]*) src="([^"]+)"><\/script>/u;
// <link rel="stylesheet" crossorigin href="/assets/panel-b2.css">
const STYLES = /\s*<link rel="stylesheet"[^>]* href="\/([^"]+)">/gu;

/**
 * Lets the panel's page be done before its code has come. Chromium shows a side panel, and gives it a size, only once
 * its page was loaded, which waits for its scripts and styles: the code would be run first, its letter laid out at no
 * width, and the panel be opened only then. So the styles stand in the page, and the code, asked for with the first
 * bytes, is run by `panel-early.js`, for which no page waits.
 */
export function panelHtml(): Plugin {
  return {
    name: 'panel-html',
    transformIndexHtml: {
      order: 'post',
      handler(html, { filename, bundle }) {
        if (!PAGE.test(filename) || bundle === undefined) return html;
        return html
          .replace(MAIN, '<link rel="modulepreload"$1 href="$2" id="main">')
          .replace(STYLES, (_, file: string) => {
            const asset = bundle[file];
            if (asset?.type !== 'asset') throw new Error(`${file} is not among what was built.`);
            return `\n    <style>${asset.source.toString().trim()}</style>`;
          });
      },
    },
  };
}
