import { describe, expect, it } from 'vitest';
import { isCode, isProduct, listFiles, read, withoutComments } from './source-files.ts';

const files = listFiles();
const product = files.filter(isProduct);

/** Data may be long; it says so by its folder or its name. */
function isData(path: string): boolean {
  return /\/(registry|vocabulary|data|locales)\//.test(path) || /\.data\.ts$/.test(path);
}

function filesMatching(paths: readonly string[], pattern: RegExp): string[] {
  return paths.filter((path) => pattern.test(withoutComments(read(path))));
}

describe('the habits of the house', () => {
  it('keeps every file of code to 300 lines, data apart', () => {
    const long = files
      .filter((path) => isCode(path) && !isData(path))
      .map((path) => ({ path, lines: read(path).split('\n').length }))
      .filter(({ lines }) => lines > 301)
      .map(({ path, lines }) => `${path}: ${lines}`);
    expect(long).toEqual([]);
  });

  it('never writes markup or code from text', () => {
    expect(
      filesMatching(
        product,
        /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b|\beval\(|new Function\(/,
      ),
    ).toEqual([]);
  });

  it('uses neither `any` nor a non-null assertion nor a silenced type error', () => {
    const pattern = /:\s*any\b|\bas any\b|<any>|@ts-ignore|@ts-nocheck/;
    expect(
      filesMatching(
        files.filter(isCode).filter((path) => !path.startsWith('test/repo/')),
        pattern,
      ),
    ).toEqual([]);
  });

  it('asks no clock and no chance inside shared/', () => {
    const shared = product.filter((path) => path.startsWith('shared/'));
    expect(filesMatching(shared, /\bDate\.now\(|new Date\(\s*\)|Math\.random\(|performance\.now\(/)).toEqual(
      [],
    );
  });

  it('writes SQL only in the store', () => {
    const pattern = /['"`]\s*(SELECT\s|INSERT INTO\s|UPDATE \w+ SET\s|DELETE FROM\s|CREATE TABLE\s)/;
    const outside = product.filter((path) => !path.startsWith('worker/store/'));
    expect(filesMatching(outside, pattern)).toEqual([]);
  });

  it('names no registry host and no path of a machine', () => {
    // Put together here, so that this file does not name what it forbids.
    const forbidden = [
      ['registry', 'npmjs'].join('.'),
      ['deb', 'debian', 'org'].join('.'),
      ['', 'work', 'main'].join('/'),
      ['', 'work', 'shared'].join('/'),
      ['', 'root', ''].join('/'),
    ];
    const texts = files.filter((path) => !/\.(png|pdf|ico|woff2)$/.test(path));
    const found = texts.filter((path) => {
      const content = read(path);
      return forbidden.some((word) => content.includes(word));
    });
    expect(found).toEqual([]);
  });

  it('carries the files that convention and the contract expect', () => {
    const expected = [
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'PRIVACY.md',
      'SECURITY.md',
      '.ci/run',
      'package.json',
      'tsconfig.json',
      'wrangler.toml',
    ];
    for (const path of expected) expect(files, path).toContain(path);
    const tops = new Set(files.filter((path) => path.includes('/')).map((path) => path.split('/')[0]));
    expect([...tops].sort()).toEqual(['.ci', 'docs', 'extension', 'scripts', 'shared', 'test', 'worker']);
  });

  it('offers the commands of the contract', () => {
    const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
    for (const name of ['start', 'test', 'build', 'worker', 'summarize', 'accuracy', 'bench', 'check']) {
      expect(scripts[name], name).toBeTruthy();
    }
  });
});
