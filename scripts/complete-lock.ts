/**
 * `npm run lock:complete`: adds to package-lock.json the binaries for other platforms that npm left out.
 *
 * npm writes an optional dependency into the lock only if the registry at hand has it, and `npm ci` then refuses
 * the lock as out of step. A registry that mirrors one platform only would so break every install. The entries
 * carry what npm needs to skip or fetch them: version, platform, that they are optional.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface LockedPackage {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const OS: readonly (readonly [RegExp, string])[] = [
  [/darwin|macos/, 'darwin'],
  [/win32|windows/, 'win32'],
  [/android/, 'android'],
  [/linux/, 'linux'],
  [/freebsd/, 'freebsd'],
  [/netbsd/, 'netbsd'],
  [/openbsd/, 'openbsd'],
  [/sunos/, 'sunos'],
  [/aix/, 'aix'],
];
const CPU: readonly (readonly [RegExp, string])[] = [
  [/arm64|aarch64/, 'arm64'],
  [/gnueabihf|eabi|\barm\b/, 'arm'],
  [/riscv64/, 'riscv64'],
  [/ppc64/, 'ppc64'],
  [/s390x/, 's390x'],
  [/ia32/, 'ia32'],
  [/x64|-64$|-64\b/, 'x64'],
];

/** What a platform package runs on, by its name: "@biomejs/cli-darwin-arm64" → darwin, arm64. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> | null {
  const os = OS.find(([pattern]) => pattern.test(name))?.[1];
  const cpu = CPU.find(([pattern]) => pattern.test(name))?.[1];
  if (!os || !cpu) return null;
  return { os: [os], cpu: [cpu], ...(name.endsWith('-musl') && { libc: ['musl'] }) };
}

/** The places where npm looks for a dependency of the package at `path`, nearest first. */
function placesFor(path: string, name: string): string[] {
  const places: string[] = [];
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('/node_modules/'))) {
    places.push(`${at}/node_modules/${name}`);
    if (!at.includes('/node_modules/')) break;
  }
  return [...places, `node_modules/${name}`];
}

const lockPath = join(dirname(dirname(fileURLToPath(import.meta.url))), 'package-lock.json');
const lock = JSON.parse(readFileSync(lockPath, 'utf8')) as { packages: Record<string, LockedPackage> };
const added: string[] = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const places = placesFor(path, name);
    const platform = platformOf(name);
    if (!platform || places.some((place) => lock.packages[place]?.version === version)) continue;
    if (!/^\d/.test(version)) continue;
    const top = `node_modules/${name}`;
    const place = lock.packages[top] ? (places[0] ?? top) : top;
    lock.packages[place] = { version, ...platform, ...(entry.dev && { dev: true }), optional: true };
    added.push(`${place} ${version}`);
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync(lockPath, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? 'The lock is complete.' : `Added ${added.length}:\n${added.join('\n')}`);
