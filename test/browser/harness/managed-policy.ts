import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from '../../../scripts/browser/find-browser.ts';
import { chromeIdOf } from '../../../scripts/documents/extension-ids.ts';
import { DEVELOPMENT_BUILD, type Desk } from './desk.ts';

/** Where Debian's Chromium looks for what an administrator manages. */
const FOLDER = '/etc/chromium/policies/managed';

/** Why no policy can be put in force here; null where one can. */
export function missingForPolicy(): string | null {
  if (process.getuid?.() !== 0) return 'only root may write to /etc/chromium/policies';
  return findChromium() === '/usr/bin/chromium' ? null : 'no Debian Chromium: apt-get install chromium';
}

export interface ManagedBuild {
  /** The development build under an id of its own: no other browser on this machine hears the policy. */
  readonly build: string;
  put(policy: Record<string, unknown>): void;
  remove(): void;
}

export function managedBuild(): ManagedBuild {
  const build = mkdtempSync(path.join(tmpdir(), 'imr-lens-managed-'));
  cpSync(DEVELOPMENT_BUILD, build, { recursive: true });
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  const manifest = path.join(build, 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), key }));
  const file = path.join(FOLDER, `imr-lens-test-${process.pid}.json`);
  const remove = () => {
    rmSync(file, { force: true });
    rmSync(build, { recursive: true, force: true });
  };
  process.once('exit', remove);
  return {
    build,
    put: (policy) => {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [chromeIdOf(key)]: policy } } }));
    },
    remove,
  };
}

/** A policy comes to an extension a moment after it was installed; one that was there before waits for it. */
export async function untilInForce(desk: Desk, name: string): Promise<void> {
  const helper = await desk.helper();
  await helper.waitForFunction(
    async (field) => field in (await chrome.storage.managed.get(null)),
    { timeout: 15_000, polling: 100 },
    name,
  );
}
