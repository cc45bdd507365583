/** Runs in a worker of its own and takes files apart for a page that draws them: pdf.js's whole first half. */
import 'pdfjs-dist/build/pdf.worker.min.mjs';
