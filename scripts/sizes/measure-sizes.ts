import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { REGISTRY } from '../../shared/guidelines/registry/registry.ts';
import type { Guideline, Topic } from '../../shared/guidelines/registry/schema.ts';

type NamedGuideline = Pick<Guideline, 'source' | 'family' | 'title' | 'variants' | 'commonNames'> & {
  readonly topics: readonly Pick<Topic, 'title' | 'aliases' | 'misspellings'>[];
};

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
    await ofBundle('Worker', "export { default } from './worker/index.ts';", null),
  ];
}

/** Detection and reading: what `npm run bench` times as "reads the letter". */
const PARSER = `
  export { detectDecision } from './shared/decision/detect.ts';
  export { readDecisions } from './shared/decision/read-decisions.ts';
  export { citedNames } from './shared/guidelines/citations/vocabulary.ts';
  export { REGISTRY } from './shared/guidelines/registry/registry.ts';
`;

/**
 * What a parser needs of the registry are the names that letters cite; addresses, dates and page ranges belong to
 * the links, which are measured apart.
 */
const vocabularyOnly: Plugin = {
  name: 'vocabulary-only',
  setup(bundle) {
    bundle.onLoad({ filter: /guidelines\/registry\/registry\.ts$/ }, () => {
      const known = new Set<string>();
      const guidelines = REGISTRY.guidelines
        .filter(({ source }) => source === 'MTUS')
        .map(({ source, family, title, variants, commonNames, topics }) => {
          // A name that editions of one guideline share is needed once.
          const fresh = (name: string, kind = 'section') => {
            const key = `${family} ${kind} ${name}`;
            return !known.has(key) && known.add(key);
          };
          return {
            source,
            family,
            title,
            variants: variants.filter((name) => fresh(name, 'title')),
            commonNames,
            topics: topics
              .map(({ title: name, aliases, misspellings }) => ({
                title: name,
                aliases: aliases.filter((name) => fresh(name)),
                misspellings,
              }))
              .filter(({ title: name, aliases }) => fresh(name) || aliases.length > 0),
          };
        });
      return { contents: `export const REGISTRY = { guidelines: ${unfolded(guidelines)} };`, loader: 'ts' };
    });
  },
};

/** Names as rows that unfold when the program starts, as the registry's own modules do: no key is shipped for each name. */
function unfolded(guidelines: readonly NamedGuideline[]): string {
  const rows = guidelines.map(({ source, family, title, variants, commonNames, topics }) => [
    [source, family, title, variants, commonNames],
    topics.map(({ title: name, aliases, misspellings }) => {
      if (misspellings.length > 0) return [name, aliases, misspellings];
      return aliases.length > 0 ? [name, aliases] : [name];
    }),
  ]);
  return `${JSON.stringify(rows)}.map(([[source, family, title, variants, commonNames], topics]) => ({
    source, family, title, variants, commonNames,
    topics: topics.map(([title, aliases = [], misspellings = []]) => ({ title, aliases, misspellings })),
  }))`;
}

async function ofBundle(
  name: string,
  contents: string,
  budget: number | null,
  plugins: Plugin[] = [],
): Promise<Size> {
  const made = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'browser', 'import'],
    external: ['cloudflare:*', 'node:*'],
    loader: { '.sql': 'text' },
    plugins,
  });
  const code = made.outputFiles[0]?.contents ?? new Uint8Array();
  return { name, bytes: code.length, gzip: gzipSync(code, { level: 9 }).length, budget };
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
