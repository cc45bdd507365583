/** What WXT's build puts into `import.meta.env`. */
interface ImportMetaEnv {
  readonly FIREFOX?: boolean;
  readonly CHROME?: boolean;
  readonly MODE?: string;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}

/** Vite: the address of a worker, bundled by itself. */
declare module '*?worker&url' {
  const address: string;
  export default address;
}

/** The half of pdf.js that takes a file apart, imported for its effect; the library's own types leave it out. */
declare module 'pdfjs-dist/build/pdf.worker.min.mjs';
declare module 'pdfjs-dist/build/pdf.worker.mjs';
