import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build as buildForWorker } from 'esbuild';
import { build, type Plugin, type Rolldown } from 'vite';
import { vocabularyOnly } from './vocabulary-only.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const KB = 1024;

export interface Size {
  readonly name: string;
  /** Minified bytes. */
  readonly bytes: number;
  readonly gzip: number;
  /** Most gzipped bytes allowed; null where the figure is only reported. */
  readonly budget: number | null;
}

/** Sizes of the production builds in `.output` (an error where they were not built) and of bundles made in memory. */
export async function measureSizes(): Promise<Size[]> {
  const chrome = join(root, '.output', 'chrome-mv3');
  if (!existsSync(chrome)) throw new Error('There is no build to measure: run npm run build first.');
  return [
    ofFiles('content script, before detection fires', [join(chrome, 'detect.js')], 8 * KB),
    ofFiles('content script, loaded on a letter', [join(chrome, 'letter.js')], null),
    ofFiles('side panel without pdf.js', loadedBy(chrome, 'sidepanel.html'), 60 * KB),
    ofFiles('background', [join(chrome, 'background.js')], null),
    await ofBundle('parser with its vocabulary', PARSER, 30 * KB, [vocabularyOnly]),
    await ofBundle('parser with the whole registry', PARSER, null),
    await ofBundle(
      'whole reader: links, treatment, insight',
      "export { parseDecision } from './shared/index.ts';",
      null,
    ),
    await ofWorker(),
  ];
}

/** Detection and reading: what `npm run bench` times as "reads the letter". */
const PARSER = `
  export { scoreText } from './shared/decision/detect.ts';
  export { readDecisions } from './shared/decision/read-decisions.ts';
  export { citedNames } from './shared/guidelines/citations/vocabulary.ts';
  export { REGISTRY } from './shared/guidelines/registry/registry.ts';
`;

/** A bundle as the extension ships it: by its own bundler, for the same browsers. */
async function ofBundle(
  name: string,
  contents: string,
  budget: number | null,
  plugins: Plugin[] = [],
): Promise<Size> {
  const entry: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? join(root, 'entry.ts') : null),
    load: (id) => (id === join(root, 'entry.ts') ? contents : null),
  };
  const made = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [entry, ...plugins],
    build: {
      write: false,
      target: 'es2023',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: 'entry',
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  return ofCode(name, made.output[0].code, budget);
}

/** The Worker as it is deployed: wrangler bundles with esbuild. */
async function ofWorker(): Promise<Size> {
  const made = await buildForWorker({
    entryPoints: [join(root, 'worker/index.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'browser', 'import'],
    external: ['cloudflare:*', 'node:*'],
    loader: { '.sql': 'text' },
  });
  return ofCode('Worker', made.outputFiles[0]?.contents ?? '', null);
}

function ofCode(name: string, code: string | Uint8Array, budget: number | null): Size {
  return { name, bytes: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length, budget };
}

function ofFiles(name: string, paths: readonly string[], budget: number | null): Size {
  const contents = paths.map((path) => readFileSync(path));
  return {
    name,
    bytes: contents.reduce((sum, content) => sum + content.length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
    budget,
  };
}

/** Every script and style that a page loads at once: its own tags and their static imports, not what comes later. */
function loadedBy(build: string, page: string): string[] {
  const html = readFileSync(join(build, page), 'utf8');
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path) || !existsSync(path)) return;
    found.add(path);
    if (!path.endsWith('.js')) return;
    // import{a as b}from"./chunk-abc.js";   import"./chunk-abc.js"
    for (const match of readFileSync(path, 'utf8').matchAll(
      /(?:^|[;}\s])import(?:[^"'();]{0,2000}from)?["'](\.[^"']+)["']/g,
    )) {
      if (match[1]) visit(normalize(join(dirname(path), match[1])));
    }
  };
  // <script type="module" crossorigin src="/chunks/sidepanel-abc.js"></script>   <link rel="stylesheet" href="/assets/…">
  for (const match of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) {
    if (match[1]) visit(join(build, match[1]));
  }
  return [...found];
}
