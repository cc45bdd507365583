import { rmSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { freePort } from '../../scripts/start/free-port.ts';
import { killDuringWrites } from '../../scripts/worker/kill/kill-during-writes.ts';
import { newState } from './support.ts';

const persist = newState();
afterEach(() => {
  rmSync(persist, { recursive: true, force: true });
});

test('a Worker killed twice in the middle of writes loses no acknowledged letter (npm run kill:worker kills 50 times)', async () => {
  const { acknowledged, found, faults } = await killDuringWrites({
    kills: 2,
    port: await freePort(),
    persist,
  });
  expect(faults).toEqual([]);
  expect(acknowledged).toBeGreaterThan(0);
  expect(found).toBeGreaterThanOrEqual(acknowledged);
});
