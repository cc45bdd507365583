import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** The page whose code an early script of its own runs. */
const PANEL = /\/entrypoints\/sidepanel\/index\.html$/u;
/** The page whose one script is told where its worker is. */
const PDF_READER = /\/entrypoints\/offscreen\/index\.html$/u;
// <script type="module" crossorigin src="/chunks/sidepanel-a1.js"></script>
const MAIN = /<script type="module"([^>]*) src="([^"]+)"><\/script>/u;
// <link rel="stylesheet" crossorigin href="/assets/panel-b2.css">
const STYLES = /\s*<link rel="stylesheet"[^>]* href="\/([^"]+)">/gu;
// assets/letter-worker-c3.js
const LETTER_WORKER = /^assets\/letter-worker[^/]*\.js$/u;

type Bundle = Rolldown.OutputBundle;

/**
 * Lets a page be done before its code has come. Chromium shows a side panel, and gives it a size, only once its page
 * was loaded, which waits for its scripts and styles: the code would be run first, its letter laid out at no width,
 * and the panel be opened only then. So the styles stand in the page, and the code, asked for with the first bytes, is
 * run by the page's early script, for which no page waits. An offscreen document is there for the background only once
 * it was loaded, too: it has one script, which finds the address of its worker in the page.
 */
export function earlyHtml(): Plugin {
  return {
    name: 'early-html',
    transformIndexHtml: {
      order: 'post',
      handler(html, { filename, bundle }) {
        if (bundle === undefined) return html;
        // What the bundler adds to every page is for pages with modules.
        if (PDF_READER.test(filename)) return { html: html.replace(MAIN, ''), tags: [nameWorker(bundle)] };
        if (!PANEL.test(filename)) return html;
        return html
          .replace(MAIN, '<link rel="modulepreload"$1 href="$2" id="main">')
          .replace(STYLES, (_, file: string) => `\n    <style>${sourceOf(bundle, file)}</style>`);
      },
    },
  };
}

function sourceOf(bundle: Bundle, file: string): string {
  const asset = bundle[file];
  if (asset?.type !== 'asset') throw new Error(`${file} is not among what was built.`);
  return asset.source.toString().trim();
}

/** No link that fetches it: it is asked for by being started. */
function nameWorker(bundle: Bundle): HtmlTagDescriptor {
  const worker = Object.keys(bundle).find((file) => LETTER_WORKER.test(file));
  if (worker === undefined) throw new Error('The worker that reads PDFs is not among what was built.');
  return {
    tag: 'link',
    attrs: { rel: 'x-worker', href: `/${worker}`, id: 'letter-worker' },
    injectTo: 'head',
  };
}
