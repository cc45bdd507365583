import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { leanPdfjs } from '../../../extension/bundling/lean-pdfjs.ts';

const ENTRY = '\0asks-for-text';

/** A bundle that asks pdf.js for what reading a letter needs. */
async function bundleLibrary(isLean: boolean): Promise<string> {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === ENTRY ? id : null),
    load: (id: string) =>
      id === ENTRY ? 'export { getDocument, PDFWorker, Util } from "pdfjs-dist";' : null,
  };
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: isLean ? [entry, leanPdfjs()] : [entry],
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

it('what nobody asks pdf.js for is left out, and what reads a PDF is there', async () => {
  const whole = await bundleLibrary(false);
  const lean = await bundleLibrary(true);
  expect(whole).toContain('class AnnotationEditorLayer');
  expect(lean).not.toContain('class AnnotationEditorLayer');
  expect(lean).toContain('class PDFDocumentLoadingTask');
  expect(lean.length / whole.length).toBeLessThan(0.75);
});

it('the library still is written as the plugin expects it', () => {
  const source = readFileSync(createRequire(import.meta.url).resolve('pdfjs-dist'), 'utf8');
  expect(source).toMatch(/^globalThis\.pdfjsLib = \{/m);
});
