/** What rolldown tells of a module. */
interface Module {
  readonly isEntry: boolean;
  /** Modules that import it statically. */
  readonly importers: readonly string[];
}

interface Graph {
  getModuleInfo(id: string): Module | null;
}

const PANEL = /\/entrypoints\/sidepanel\/index\.html$/u;
const BACKGROUND = /\/entrypoints\/background(?:\/index)?\.ts|virtual:wxt-background/u;
const GLUE = /virtual:wxt-html-plugins|rolldown\/runtime|vite\/modulepreload-polyfill|vite\/preload-helper/u;
const OPTIONS = /\/entrypoints\/options\/index\.html$/u;

/**
 * Puts what the panel loads at once into few files: a dozen small ones, as the bundler parts them for the sake of
 * the other pages, cost a click on the toolbar a tenth of its time. What the background
 * shares stays in a file of its own, so that it does not load the panel; the settings do too, for which the panel's
 * first paint does not wait.
 */
export const panelChunks = {
  groups: [
    group('base', 3, (entries) => reaches(entries, PANEL) && reaches(entries, BACKGROUND)),
    group('settings', 2, (entries) => reaches(entries, OPTIONS) && reaches(entries, BACKGROUND)),
    group('panel', 1, (entries) => reaches(entries, PANEL)),
  ],
};

function group(chunk: string, priority: number, belongs: (entries: ReadonlySet<string>) => boolean) {
  const name = (id: string, graph: Graph) => {
    // Styles stay with the page that asks for them.
    if (id.endsWith('.css') || id.endsWith('.html')) return null;
    // What the bundlers add to every page.
    if (GLUE.test(id)) return chunk === 'base' ? chunk : null;
    const isMain = graph.getModuleInfo(id)?.importers.some((importer) => importer.endsWith('.html'));
    return !isMain && belongs(entriesOf(id, graph)) ? chunk : null;
  };
  return { name, priority, debugName: chunk };
}

/** The entries from which a module is reached without a dynamic import. */
function entriesOf(id: string, graph: Graph): ReadonlySet<string> {
  const entries = new Set<string>();
  const seen = new Set([id]);
  const pending = [id];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const module = graph.getModuleInfo(next);
    if (!module) continue;
    if (module.isEntry) entries.add(next);
    for (const importer of module.importers) {
      if (seen.has(importer)) continue;
      seen.add(importer);
      pending.push(importer);
    }
  }
  return entries;
}

function reaches(entries: ReadonlySet<string>, pattern: RegExp): boolean {
  return [...entries].some((entry) => pattern.test(entry.split('?')[0] ?? ''));
}
