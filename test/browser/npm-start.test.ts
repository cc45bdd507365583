import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { missingForChromium } from './harness/desk.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const state = mkdtempSync(path.join(tmpdir(), 'imr-lens-start-'));
afterAll(() => rmSync(state, { recursive: true, force: true }));

/** Runs npm start's script on a machine without a display. */
async function start(...args: string[]): Promise<{ code: number | null; said: string }> {
  const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' };
  const child = spawn(process.execPath, ['scripts/start.ts', '--state', state, ...args], { cwd: ROOT, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said };
}

describe('npm start on a machine without a display', () => {
  it('without a browser prints the summary of a sample letter, says what was left out, and ends', async () => {
    const { code, said } = await start('--no-browser');
    expect(said).toContain('1 overturned, 1 upheld');
    expect(said).toContain('OVERTURNED  EMG/NCV of the bilateral upper extremities');
    expect(said).toContain('Left out: the extension');
    expect(code).toBe(0);
  }, 120_000);

  const missing = missingForChromium();
  it.skipIf(missing !== null)(
    `with a browser prints what stands in the side panel, and ends${missing === null ? '' : ` (skipped: ${missing})`}`,
    async () => {
      const { code, said } = await start();
      expect(said).toContain('The side panel, beside http://127.0.0.1:');
      expect(said).toContain('Overturned EMG/NCV of the bilateral upper extremities');
      expect(said).toContain("Read by your team's Worker");
      expect(said).toContain('Left out: the window itself');
      expect(code).toBe(0);
    },
    120_000,
  );
});
