/** What WXT's build puts into `import.meta.env`. */
interface ImportMetaEnv {
  readonly FIREFOX?: boolean;
  readonly CHROME?: boolean;
  readonly MODE?: string;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}

/** Vite: the address of a file that is shipped beside the code. */
declare module '*?url' {
  const address: string;
  export default address;
}
