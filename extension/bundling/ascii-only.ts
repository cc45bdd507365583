import type { Plugin } from 'vite';
import { rewriteChunks } from './rewrite-chunks.ts';

// "→" · "ﬁ", where it stands in code: a string, a template, a pattern or a comment
const BEYOND_ASCII = /[^\0-\x7f]/g;
/** Behind a backslash the escape would be another sign; nobody writes that. */
const ESCAPED = /\\[^\0-\x7f]/;

/**
 * Writes signs beyond ASCII as escapes. One of them anywhere makes the browser decode all of a script into two bytes a
 * sign before it reads any of it: of a script of 1.6 MB, as the worker that reads PDFs once was, some 5 ms.
 */
export function asciiOnly(): Plugin {
  return rewriteChunks('ascii-only', ({ code, fileName }) => {
    if (ESCAPED.test(code)) throw new Error(`${fileName} escapes a sign beyond ASCII.`);
    return code.replace(BEYOND_ASCII, escapeUnit);
  });
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
