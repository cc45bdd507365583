import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { asFailed, asRead, expectSample } from '../harness/expectations.ts';
import { type FakeWorker, type Mood, startFakeWorker } from '../harness/fake-worker.ts';
import { inChromium } from '../harness/situation.ts';

let worker: FakeWorker;
beforeAll(async () => {
  worker = await startFakeWorker();
});
beforeEach(() => worker.forget());
afterAll(async () => await worker.stop());

const LETTER = '/letters/nerve-test-mixed-2017.html';

inChromium("A team's Worker in trouble", (at) => {
  for (const [mood, reason, words] of [
    ['rate-limited', 'rate-limited', "Your team's Worker is busy."],
    ['internal', 'internal', "Something broke on the Worker's side."],
    ['unavailable', 'unavailable', "Your team's Worker cannot answer now."],
    ['too-large', 'too-large', 'This letter is too large to read.'],
    ['garbage', 'worker-garbage', "Your team's Worker gave an answer that makes no sense."],
  ] as const satisfies readonly (readonly [Mood, string, string])[]) {
    it(`(${mood}) leaves the letter to the device, which reads it and says why`, async () => {
      const desk = at();
      worker.be(mood);
      await desk.configure({ workerUrl: worker.address, workerToken: 'team-token' });
      const panel = await desk.click(await desk.open(LETTER));
      const state = await panel.settled();
      expectSample(state, 'nerve-test-mixed-2017');
      expect(asRead(state).readBy).toEqual({ where: 'device', fallback: reason });
      expect(await panel.text(words)).toContain('Read on this device');
    });
  }

  it('(silent) is given up after a while, and the device reads the letter', async () => {
    const desk = at();
    worker.be('silent');
    await desk.configure({ workerUrl: worker.address, workerToken: 'team-token' });
    const panel = await desk.click(await desk.open(LETTER));
    const state = await panel.settled(undefined, 30_000);
    expect(asRead(state).readBy).toEqual({ where: 'device', fallback: 'worker-timeout' });
  });

  it('(nobody at the address) leaves the letter to the device', async () => {
    const desk = at();
    await desk.configure({ workerUrl: 'http://127.0.0.1:9', workerToken: 'team-token' });
    const panel = await desk.click(await desk.open(LETTER));
    const state = await panel.settled();
    expect(asRead(state).readBy).toEqual({ where: 'device', fallback: 'worker-unreachable' });
    expect(await panel.text("Your team's Worker did not answer.")).toContain('CM16-0999102');
  });

  it('(an address that may not be used) leaves the letter to the device and says what is wrong', async () => {
    const desk = at();
    await desk.configure({ workerUrl: 'http://worker.example', workerToken: 'team-token' });
    const panel = await desk.click(await desk.open(LETTER));
    const state = await panel.settled();
    expect(asRead(state).readBy.fallback).toBe('worker-host-invalid');
  });

  it('(token refused) is told plainly, and the letter is read on the device meanwhile', async () => {
    const desk = at();
    worker.be('unauthorized');
    await desk.configure({ workerUrl: worker.address, workerToken: 'old-token' });
    const panel = await desk.click(await desk.open(LETTER));
    const state = await panel.settled();
    if (state.kind === 'read') expect(state.readBy.fallback).toBe('unauthorized');
    else expect(asFailed(state).code).toBe('unauthorized');
    expect(await panel.text('The team token was not accepted.')).toContain('Options');
  });

  it('(stopped in the middle) does not lose the letter', async () => {
    const desk = at();
    const short = await startFakeWorker();
    short.be('silent');
    await desk.configure({ workerUrl: short.address, workerToken: 'team-token' });
    const panel = await desk.click(await desk.open(LETTER));
    await expect.poll(() => short.letters.length, { timeout: 8000 }).toBe(1);
    await short.stop();
    const state = await panel.settled();
    expectSample(state, 'nerve-test-mixed-2017');
    expect(asRead(state).readBy).toEqual({ where: 'device', fallback: 'worker-unreachable' });
  });
});
