import type { Plugin } from 'vite';

const PDFJS = /\/pdfjs-dist\/build\/pdf\.mjs$/u;
/** Every name of the library once more, for pages without modules. */
const GLOBAL = 'globalThis.pdfjsLib';

/**
 * Lets the bundler leave out what nobody asks pdf.js for: 170 of 445 KB, most of them editors of annotations. It keeps
 * them as they are, for the library names all it has in a global variable, and a class with a static part may do
 * anything when it is made. Those of pdf.js only fill themselves.
 */
export function leanPdfjs(): Plugin {
  return {
    name: 'lean-pdfjs',
    transform: {
      filter: { id: PDFJS },
      handler(code) {
        let lean = '';
        let copied = 0;
        for (const part of this.parse(code).body) {
          const words = code.slice(part.start, part.end);
          const isGlobal = words.startsWith(GLOBAL);
          if (!isGlobal && part.type !== 'ClassDeclaration') continue;
          lean += code.slice(copied, part.start);
          if (part.type === 'ClassDeclaration') {
            lean += `const ${part.id?.name} = /* @__PURE__ */ (() => ${words})();`;
          }
          copied = part.end;
        }
        return { code: lean + code.slice(copied), map: null };
      },
    },
  };
}
