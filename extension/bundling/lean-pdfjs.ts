import type { Plugin, Rolldown } from 'vite';

/** The half of pdf.js that is asked for pages. */
const ASKED = /\/pdfjs-dist\/build\/pdf\.mjs$/u;
/** The half that takes a file apart. */
const WORKER = /\/pdfjs-dist\/build\/pdf\.worker\.mjs$/u;

/** What gives a letter its look or changes its file: who reads its text never comes to it. */
const NEVER_READ = {
  asked: ['AnnotationEditor', 'CanvasGraphics', 'InternalRenderTask', 'RendererWorker'],
  worker: [
    ...['Annotation', 'AnnotationFactory', 'WidgetAnnotation'],
    ...['FontRendererFactory', 'JpegImage', 'Pattern', 'PsJsCompiler', 'PsWasmCompiler'],
    ...['PDFEditor', 'XFAFactory', 'getXfaFontName'],
  ],
} as const;

/** Every name of the library once more, for pages without modules. */
const GLOBAL = 'globalThis.pdfjsLib';
// let BrotliDecode = makeBrotliDecode();
const MADE_AT_ONCE = /^let (?<name>\w+) = (?<make>make\w+)\(\);$/u;

/** What its errors descend from. Made as an error while the script loads, it has V8 read all of the script once more. */
const ERRORS = 'const BaseException = ';

type Statement = ReturnType<Rolldown.PluginContext['parse']>['body'][number];

/**
 * Lets the bundler leave out what nobody asks pdf.js for: for a page that draws 170 of 445 KB, most of them editors of
 * annotations; for the worker that reads letters another 560 of 1,460, which the browser would parse before the first
 * letter. The bundler keeps them as they are, for the library names all it has in a global variable, and a class with a
 * static part may do anything when it is made. Those of pdf.js only fill themselves.
 */
export function leanPdfjs(use: 'drawing' | 'reading'): Plugin {
  const isRead = use === 'reading';
  return {
    name: 'lean-pdfjs',
    transform: {
      filter: { id: isRead ? [ASKED, WORKER] : ASKED },
      handler(code, id) {
        const emptied = new Set<string>(isRead ? NEVER_READ[WORKER.test(id) ? 'worker' : 'asked'] : []);
        let lean = '';
        let copied = 0;
        for (const part of this.parse(code).body) {
          const rewritten = rewrite(part, code.slice(part.start, part.end), emptied);
          if (rewritten === null) continue;
          lean += code.slice(copied, part.start) + rewritten;
          copied = part.end;
        }
        if (emptied.size > 0) throw new Error(`pdf.js no longer has ${[...emptied].join(', ')}.`);
        return { code: lean + code.slice(copied), map: null };
      },
    },
  };
}

/** Null where a statement stays as it is. Takes what it empties from the set. */
function rewrite(part: Statement, words: string, emptied: Set<string>): string | null {
  if (words.startsWith(GLOBAL)) return '';
  if (words.startsWith(ERRORS)) return words.replace('new Error()', 'Object.create(Error.prototype)');
  if (part.type === 'FunctionDeclaration') {
    return part.id && emptied.delete(part.id.name) ? `function ${part.id.name}() {}` : null;
  }
  if (part.type === 'ClassDeclaration') {
    const name = part.id?.name ?? '';
    return emptied.delete(name) ? `class ${name} {}` : `const ${name} = /* @__PURE__ */ (() => ${words})();`;
  }
  // A decompressor that hardly any file needs takes 8 ms to be made: it is, where one does.
  const { name, make } = MADE_AT_ONCE.exec(words)?.groups ?? {};
  return name && make ? `let ${name} = (...bytes) => (${name} = ${make}())(...bytes);` : null;
}
