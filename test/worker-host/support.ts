import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A new folder for a database. */
export function newState(): string {
  return mkdtempSync(path.join(tmpdir(), 'imr-host-'));
}
