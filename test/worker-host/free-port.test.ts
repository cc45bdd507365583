import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { freePort } from '../../scripts/start/free-port.ts';

test('a port that somebody holds is replaced by a free one, and none that systems lend to connections', async () => {
  const held = await freePort();
  expect(await freePort(held)).toBe(held);
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(held, '127.0.0.1', () => resolve()));
  try {
    const other = await freePort(held);
    expect(other).not.toBe(held);
    expect(other).toBeLessThan(32_768);
  } finally {
    await new Promise((resolve) => holder.close(resolve));
  }
});
