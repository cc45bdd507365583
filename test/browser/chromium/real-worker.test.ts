import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../../scripts/start/free-port.ts';
import { developmentToken } from '../../../scripts/worker/development-token.ts';
import { type RunningWorker, startWorker } from '../../../scripts/worker/start-worker.ts';
import { SummariesResponse } from '../../../shared/api/contract.ts';
import { asRead, expectSample } from '../harness/expectations.ts';
import { missesOf, missingSeeds, seeds, seedText } from '../harness/seeds.ts';
import { inChromium } from '../harness/situation.ts';

const persist = mkdtempSync(path.join(tmpdir(), 'imr-lens-worker-'));
let worker: RunningWorker;
let token = '';

beforeAll(async () => {
  worker = await startWorker({ port: await freePort(8790), persist });
  token = await developmentToken(worker);
}, 120_000);
afterAll(async () => {
  await worker?.stop();
  rmSync(persist, { recursive: true, force: true });
});

describe('The real Worker', () => {
  if (missingSeeds !== null) it.skip(`answers the seed letters (skipped: ${missingSeeds})`);
  for (const seed of seeds()) {
    it(`gives every known answer of ${seed.name}`, async () => {
      const response = await fetch(`${worker.address}/v1/summaries`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ text: seedText(seed) }),
      });
      expect(response.status).toBe(200);
      const { summaries } = SummariesResponse.parse(await response.json());
      expect(missesOf(seed, summaries)).toEqual([]);
    });
  }
});

inChromium('The panel and the real Worker', (at) => {
  it('show the summary that the Worker made, and say so', async () => {
    const desk = at();
    await desk.configure({ workerUrl: worker.address, workerToken: token });
    const panel = await desk.click(await desk.open('/letters/back-seven-items-2017.pdf'));
    const state = await panel.settled();
    expectSample(state, 'back-seven-items-2017');
    expect(asRead(state).readBy).toEqual({ where: 'worker', fallback: null });
    expect(await panel.text("Read by your team's Worker")).toContain('CM17-0999106');
  });

  it('tell of a refused token', async () => {
    const desk = at();
    await desk.configure({ workerUrl: worker.address, workerToken: 'not-a-token-of-this-team' });
    const panel = await desk.click(await desk.open('/letters/back-seven-items-2017.html'));
    await panel.settled();
    expect(await panel.text('The team token was not accepted.')).toContain('Options');
  });

  it('part when the Worker is stopped in the middle of the day: the next letter is read on the device', async () => {
    const desk = at();
    await desk.configure({ workerUrl: worker.address, workerToken: token });
    const first = await desk.click(await desk.open('/letters/nerve-test-mixed-2017.html'));
    expect(asRead(await first.settled()).readBy.where).toBe('worker');
    await worker.stop();
    const panel = await desk.click(await desk.open('/letters/tramadol-partial-2016.html'));
    const state = await panel.settled();
    expectSample(state, 'tramadol-partial-2016');
    expect(asRead(state).readBy).toEqual({ where: 'device', fallback: 'worker-unreachable' });
  });
});
