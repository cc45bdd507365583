import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PDFJS = path.join(ROOT, 'node_modules/pdfjs-dist/build');

/**
 * The yardstick: an extension with an empty content script, a panel that says one word, and pdf.js alone in
 * a page. What IMR Lens costs is what it takes beyond this, in the same run.
 */
export function makeBareExtension(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'imr-lens-bare-'));
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  write(
    'manifest.json',
    JSON.stringify({
      manifest_version: 3,
      name: 'Bare',
      version: '1',
      permissions: ['sidePanel'],
      host_permissions: ['http://127.0.0.1/*'],
      action: {},
      background: { service_worker: 'background.js' },
      side_panel: { default_path: 'sidepanel.html' },
      content_scripts: [
        { matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_idle', all_frames: true },
      ],
    }),
  );
  write('content.js', '');
  write(
    'background.js',
    'chrome.action.onClicked.addListener((tab) => chrome.sidePanel.open({ tabId: tab.id }));',
  );
  write('sidepanel.html', '<!doctype html><title>Bare</title><p>Empty</p>');
  write('pdf.html', '<!doctype html><title>pdf.js alone</title><script type="module" src="pdf.js"></script>');
  write('pdf.js', PDF_ALONE);
  cpSync(path.join(PDFJS, 'pdf.min.mjs'), path.join(folder, 'pdf.min.mjs'));
  cpSync(path.join(PDFJS, 'pdf.worker.min.mjs'), path.join(folder, 'pdf.worker.min.mjs'));
  return folder;
}

/** Reads a PDF's text with pdf.js and nothing else; gives the milliseconds of the first and of a second reading. */
const PDF_ALONE = `
globalThis.readAlone = async (address) => {
  const times = [];
  const start = performance.now();
  const pdfjs = await import('./pdf.min.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = 'pdf.worker.min.mjs';
  const worker = new pdfjs.PDFWorker();
  for (let reading = 0; reading < 2; reading += 1) {
    const begun = reading === 0 ? start : performance.now();
    const data = await (await fetch(address)).arrayBuffer();
    const task = pdfjs.getDocument({ data, worker });
    const document = await task.promise;
    for (let number = 1; number <= document.numPages; number += 1) {
      await (await document.getPage(number)).getTextContent();
    }
    times.push(performance.now() - begun);
    await task.destroy();
  }
  return times;
};
`;
