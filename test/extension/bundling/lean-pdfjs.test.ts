import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build, type Plugin, parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { leanPdfjs } from '../../../extension/bundling/lean-pdfjs.ts';

const ENTRY = '\0asks-for-text';
const WORKER = '/node_modules/pdfjs-dist/build/pdf.worker.mjs';

/** A bundle that asks pdf.js for what reading a letter needs. */
async function bundleLibrary(plugins: Plugin[], withWorker = false): Promise<string> {
  const asked = 'export { getDocument, PDFWorker, Util } from "pdfjs-dist";';
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === ENTRY ? id : null),
    load: (id: string) =>
      id === ENTRY ? `${withWorker ? 'import "pdfjs-dist/build/pdf.worker.mjs";' : ''}${asked}` : null,
  };
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entry, ...plugins],
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
  });
  const [bundle] = [made].flat();
  if (bundle === undefined || !('output' in bundle)) throw new Error('Nothing was built.');
  return bundle.output[0].code;
}

/** What the plugin makes of a library of our own. */
function transform(use: 'drawing' | 'reading', code: string): string {
  const { transform: step } = leanPdfjs(use);
  if (typeof step !== 'object') throw new Error('The plugin has no handler.');
  // biome-ignore lint/suspicious/noExplicitAny: of the bundler's context the plugin needs its parser alone.
  return (step.handler as any).call({ parse: parseAst }, code, WORKER).code;
}

describe('for a page that draws', () => {
  it('what nobody asks pdf.js for is left out, and what reads a PDF is there', async () => {
    const whole = await bundleLibrary([]);
    const lean = await bundleLibrary([leanPdfjs('drawing')]);
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
    const whole = await bundleLibrary([], true);
    const lean = await bundleLibrary([leanPdfjs('reading')], true);
    for (const left of ['paintSolidColorImageMask(opIdx)', 'collectResourceStream(', '_getSaveFieldResources(']) {
      expect(whole).toContain(left);
      expect(lean).not.toContain(left);
    }
    for (const kept of ['class PartialEvaluator', 'class CipherTransformFactory', 'makeBrotliDecode']) {
      expect(lean).toContain(kept);
    }
    expect(lean.length / whole.length).toBeLessThan(0.7);
  });

  it('no error is made while the script loads, and no decompressor', async () => {
    const lean = await bundleLibrary([leanPdfjs('reading')], true);
    expect(lean).not.toMatch(/prototype = (?:\/\*.*?\*\/ )?new Error\(\)/);
    expect(lean).not.toMatch(/^let BrotliDecode = makeBrotliDecode\(\)/m);
  });

  it('a decompressor is made by the first file that needs it, once', () => {
    const code = transform('reading', `${NAMED}let made = 0;\nlet Unpack = makeUnpack();\n`);
    const run = new Function(
      `${code}
       function makeUnpack() { made += 1; return (bytes) => bytes + '!'; }
       return [made, Unpack('a'), Unpack('b'), made];`,
    );
    expect(run()).toEqual([0, 'a!', 'b!', 1]);
  });

  it('the build stops where pdf.js no longer has what is left out', () => {
    expect(() => transform('reading', NAMED.replace('class JpegImage {}', ''))).toThrow('JpegImage');
  });
});

/** Each name that is emptied in the half that takes files apart. */
const NAMED = `
class Annotation {} class AnnotationFactory {} class WidgetAnnotation {} class FontRendererFactory {} class JpegImage {}
class Pattern {} class PsJsCompiler {} class PsWasmCompiler {} class PDFEditor {} class XFAFactory {}
function getXfaFontName() {}
`;
