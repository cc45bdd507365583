import { describe, expect, it } from 'vitest';
import { importsOf, isProduct, listFiles, resolveImport } from './source-files.ts';

/** Lowest first: a room may import itself and any room to its left. */
const SHARED = ['api', 'text', 'guidelines', 'decision', 'treatment', 'insight', 'export'] as const;
const EXTENSION = ['platform', 'reading', 'summary', 'components', 'entrypoints'] as const;

const files = listFiles().filter(isProduct);

function rank(order: readonly string[], room: string | undefined): number {
  return room === undefined ? -1 : order.indexOf(room);
}

function breaches(top: string, order: readonly string[]): string[] {
  const found: string[] = [];
  for (const path of files.filter((file) => file.startsWith(`${top}/`))) {
    const room = path.split('/')[1];
    const own = rank(order, room);
    if (own < 0) continue; // a file at the top of the house composes its rooms
    for (const specifier of importsOf(path)) {
      const target = resolveImport(path, specifier);
      if (!target?.startsWith(`${top}/`)) continue;
      const other = rank(order, target.split('/')[1]);
      if (other > own) found.push(`${path} imports ${target}`);
    }
  }
  return found;
}

describe('the layers of the house', () => {
  it('finds the rooms that it guards', () => {
    for (const room of ['shared/decision/', 'shared/guidelines/', 'worker/', 'extension/platform/']) {
      expect(
        files.some((path) => path.startsWith(room)),
        room,
      ).toBe(true);
    }
  });

  it('lets no lower room of shared/ import a higher one', () => {
    expect(breaches('shared', SHARED)).toEqual([]);
  });

  it('lets no lower room of extension/ import a higher one', () => {
    expect(breaches('extension', EXTENSION)).toEqual([]);
  });

  it('keeps shared/ from knowing the Worker, the extension or any package but its schema library', () => {
    const found: string[] = [];
    for (const path of files.filter((file) => file.startsWith('shared/'))) {
      for (const specifier of importsOf(path)) {
        const target = resolveImport(path, specifier);
        const isOwn = target?.startsWith('shared/') ?? false;
        if (!isOwn && !['zod/mini', 'zod/v4/core', 'ical-generator'].includes(specifier))
          found.push(`${path}: ${specifier}`);
      }
    }
    expect(found).toEqual([]);
  });

  it('keeps the Worker and the extension apart but for types', () => {
    const found: string[] = [];
    for (const path of files) {
      const source = path.split('/')[0];
      for (const specifier of importsOf(path)) {
        const target = resolveImport(path, specifier)?.split('/')[0];
        if (source === 'worker' && target === 'extension') found.push(`${path}: ${specifier}`);
      }
    }
    expect(found).toEqual([]);
  });

  it('reaches the browser through one seam only', () => {
    const users = files.filter((path) => importsOf(path).includes('webextension-polyfill'));
    expect(users.filter((path) => !path.startsWith('extension/platform/'))).toEqual([]);
    expect(users.length).toBeGreaterThan(0);
  });
});
