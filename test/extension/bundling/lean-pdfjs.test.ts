import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build, type Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { leanPdfjs } from '../../../extension/bundling/lean-pdfjs.ts';

const ENTRY = '\0entry';
/** Stands for the library's half that takes files apart. */
const WORKER = '/own/pdfjs-dist/build/pdf.worker.mjs';
/** What reading a letter needs of pdf.js. */
const ASKED = 'export { getDocument, PDFWorker, Util } from "pdfjs-dist";';
const BOTH = `import "pdfjs-dist/build/pdf.worker.mjs"; ${ASKED}`;

/** The code of a bundle; `own` is what it finds at the worker's place where a test brings a library of its own. */
async function bundle(entry: string, plugins: Plugin[], own = ''): Promise<string> {
  const modules: Record<string, string> = { [ENTRY]: entry, [WORKER]: own };
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'own-modules',
        resolveId: (id) => (id in modules ? id : null),
        load: (id) => modules[id] ?? null,
      },
      ...plugins,
    ],
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
  });
  const [first] = [made].flat();
  if (first === undefined || !('output' in first)) throw new Error('Nothing was built.');
  return first.output[0].code;
}

describe('for a page that draws', () => {
  it('what nobody asks pdf.js for is left out, and what reads a PDF is there', async () => {
    const whole = await bundle(ASKED, []);
    const lean = await bundle(ASKED, [leanPdfjs('drawing')]);
    expect(whole).toContain('class AnnotationEditorLayer');
    expect(lean).not.toContain('class AnnotationEditorLayer');
    expect(lean).toContain('class PDFDocumentLoadingTask');
    expect(lean).toContain('class CanvasGraphics');
    expect(lean.length / whole.length).toBeLessThan(0.75);
  });

  it('the library still is written as the plugin expects it', () => {
    const source = readFileSync(createRequire(import.meta.url).resolve('pdfjs-dist'), 'utf8');
    expect(source).toMatch(/^globalThis\.pdfjsLib = \{/m);
  });
});

describe('for the worker that reads letters', () => {
  it('what draws, fills in and saves is left out of both halves, and what reads text is there', async () => {
    const whole = await bundle(BOTH, []);
    const lean = await bundle(BOTH, [leanPdfjs('reading')]);
    for (const left of [
      'paintSolidColorImageMask(opIdx)',
      'collectResourceStream(',
      '_getSaveFieldResources(',
    ]) {
      expect(whole).toContain(left);
      expect(lean).not.toContain(left);
    }
    for (const kept of ['class PartialEvaluator', 'class CipherTransformFactory', 'makeBrotliDecode']) {
      expect(lean).toContain(kept);
    }
    expect(lean.length / whole.length).toBeLessThan(0.7);
  });

  it('no error is made while the script loads, and no decompressor', async () => {
    const lean = await bundle(BOTH, [leanPdfjs('reading')]);
    expect(lean).not.toMatch(/prototype = (?:\/\*.*?\*\/ )?new Error\(\)/);
    expect(lean).not.toMatch(/^let BrotliDecode = makeBrotliDecode\(\)/m);
  });

  it('a decompressor is made by the first file that needs it, once', async () => {
    const code = await bundle(
      `export * from '${WORKER}';`,
      [leanPdfjs('reading')],
      `${NAMED}
       export let made = 0;
       let makeUnpack = () => { made += 1; return (bytes) => bytes + '!'; };
       let Unpack = makeUnpack();
       export const unpack = (bytes) => Unpack(bytes);`,
    );
    const library = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
    expect(library.made).toBe(0);
    expect([library.unpack('a'), library.unpack('b')]).toEqual(['a!', 'b!']);
    expect(library.made).toBe(1);
  });

  it('the build stops where pdf.js no longer has what is left out', async () => {
    const fewer = NAMED.replace('class JpegImage {}', '');
    await expect(bundle(`import '${WORKER}';`, [leanPdfjs('reading')], fewer)).rejects.toThrow('JpegImage');
  });
});

/** Each name that is emptied in the half that takes files apart. */
const NAMED = `
class Annotation {} class AnnotationFactory {} class WidgetAnnotation {} class FontRendererFactory {} class JpegImage {}
class Pattern {} class PsJsCompiler {} class PsWasmCompiler {} class PDFEditor {} class XFAFactory {}
function getXfaFontName() {}
`;
