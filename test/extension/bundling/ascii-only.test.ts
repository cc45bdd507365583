import { describe, expect, it } from 'vitest';
import { asciiOnly } from '../../../extension/bundling/ascii-only.ts';

function pass(code: string): string {
  const chunk = { type: 'chunk', fileName: 'chunks/a.js', code };
  const { generateBundle } = asciiOnly();
  if (typeof generateBundle !== 'object') throw new Error('no handler');
  const handler = generateBundle.handler as unknown as (options: object, bundle: object) => void;
  handler({}, { 'chunks/a.js': chunk, 'a.css': { type: 'asset', source: 'q::before{content:"“"}' } });
  return chunk.code;
}

describe('a script as it is shipped', () => {
  it('holds signs beyond ASCII as escapes that mean the same in strings, templates and patterns', () => {
    const code = 'const a = ["“§”", `→`, /[–—]|😀/u.test("–"), "😀".length];';
    const shipped = pass(code);
    expect([...shipped].every((unit) => unit.charCodeAt(0) < 128)).toBe(true);
    expect(shipped).toBe(
      'const a = ["\\u201c\\u00a7\\u201d", `\\u2192`, /[\\u2013\\u2014]|\\ud83d\\ude00/u.test("\\u2013"), "\\ud83d\\ude00".length];',
    );
    expect(
      shipped
        .match(/\\u[0-9a-f]{4}/g)
        ?.map((unit) => JSON.parse(`"${unit}"`))
        .join(''),
    ).toBe('“§”→–—😀–😀');
  });

  it('is left as it is where it holds none', () => {
    expect(pass('const a = "\\u2013\\n";')).toBe('const a = "\\u2013\\n";');
  });

  it('is not built where the escape would mean something else', () => {
    expect(() => pass('const a = "\\–";')).toThrow('chunks/a.js');
  });
});
