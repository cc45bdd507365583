import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** Pages whose code an early script of theirs runs: the side panel, and the reader of PDFs. */
const PAGES = /\/entrypoints\/(?:sidepanel|offscreen)\/index\.html$/u;
// <script type="module" crossorigin src="/chunks/sidepanel-a1.js"></script>
const MAIN = /<script type="module"([^>]*) src="([^"]+)"><\/script>/u;
// <link rel="stylesheet" crossorigin href="/assets/panel-b2.css">
const STYLES = /\s*<link rel="stylesheet"[^>]* href="\/([^"]+)">/gu;
// assets/pdf.worker.min-c3.mjs
const PDF_WORKER = /\/pdf\.worker[^/]*\.mjs$/u;

type Bundle = Rolldown.OutputBundle;

/**
 * Lets a page be done before its code has come. Chromium shows a side panel, and gives it a size, only once its page
 * was loaded, which waits for its scripts and styles: the code would be run first, its letter laid out at no width,
 * and the panel be opened only then. An offscreen document is there for the background only once it was loaded, too.
 * So the styles stand in the page, and the code, asked for with the first bytes, is run by the page's early script,
 * for which no page waits. The reader of PDFs also names the worker of pdf.js.
 */
export function earlyHtml(): Plugin {
  return {
    name: 'early-html',
    transformIndexHtml: {
      order: 'post',
      handler(html, { filename, bundle }) {
        if (!PAGES.test(filename) || bundle === undefined) return html;
        const page = html
          .replace(MAIN, '<link rel="modulepreload"$1 href="$2" id="main">')
          .replace(STYLES, (_, file: string) => `\n    <style>${sourceOf(bundle, file)}</style>`);
        return filename.includes('/offscreen/') ? { html: page, tags: [nameWorker(bundle)] } : page;
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
  const worker = Object.keys(bundle).find((file) => PDF_WORKER.test(file));
  if (worker === undefined) throw new Error('The worker of pdf.js is not among what was built.');
  return {
    tag: 'link',
    attrs: { rel: 'x-worker', href: `/${worker}`, id: 'pdf-worker' },
    injectTo: 'head',
  };
}
