import { describe, expect, it } from 'vitest';
import { read } from './source-files.ts';

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

describe('what npm ci installs', () => {
  it('is pinned to exact versions', () => {
    const manifest = JSON.parse(read('package.json')) as Manifest;
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
  });

  it('is locked for every platform, also those whose binaries the registry at hand lacks (npm run lock:complete)', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as Lock;
    const names = new Set(
      Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)),
    );
    const binaries = Object.values(packages)
      .flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
      .filter((name) => /(darwin|win32|windows|linux)/.test(name));
    expect(binaries.length).toBeGreaterThan(20);
    expect(binaries.filter((name) => !names.has(name))).toEqual([]);
  });

  it('names no address of a registry', () => {
    expect(read('package-lock.json').includes('"resolved"')).toBe(false);
  });
});
