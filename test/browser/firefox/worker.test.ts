import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { asRead, expectSample } from '../harness/expectations.ts';
import { type FakeWorker, startFakeWorker } from '../harness/fake-worker.ts';
import { inFirefox } from '../harness/firefox-desk.ts';

let worker: FakeWorker;
beforeAll(async () => {
  worker = await startFakeWorker();
});
beforeEach(() => {
  worker.be('well');
  worker.forget();
});
afterAll(async () => await worker.stop());

inFirefox("A team's Worker in Firefox", (at) => {
  it('reads the letter, and the sidebar says so', async () => {
    const desk = at();
    await desk.configure({ workerUrl: worker.address, workerToken: 'team-token' });
    await desk.click(await desk.open('/letters/nerve-test-mixed-2017.html'));
    const state = await desk.settled();
    expectSample(state, 'nerve-test-mixed-2017');
    expect(asRead(state).readBy).toEqual({ where: 'worker', fallback: null });
    expect(await desk.sidebar("Read by your team's Worker")).toContain('CM16-0999102');
  });

  it('that refuses the token leaves the letter to the device, and the sidebar says why', async () => {
    const desk = at();
    worker.be('unauthorized');
    await desk.configure({ workerUrl: worker.address, workerToken: 'old-token' });
    await desk.click(await desk.open('/letters/nerve-test-mixed-2017.html'));
    expect(asRead(await desk.settled()).readBy).toEqual({ where: 'device', fallback: 'unauthorized' });
    expect(await desk.sidebar('The team token was not accepted.')).toContain('CM16-0999102');
  });

  it('gets nothing where the team says never', async () => {
    const desk = at();
    await desk.configure({ workerUrl: worker.address, workerToken: 'team-token', sendWhen: 'never' });
    await desk.click(await desk.open('/letters/nerve-test-mixed-2017.html'));
    expect(asRead(await desk.settled()).readBy.where).toBe('device');
    expect(worker.letters).toEqual([]);
  });

  it('that nobody answers for leaves the letter to the device', async () => {
    const desk = at();
    await desk.configure({ workerUrl: 'http://127.0.0.1:9', workerToken: 'team-token' });
    await desk.click(await desk.open('/letters/nerve-test-mixed-2017.html'));
    expect(asRead(await desk.settled()).readBy.fallback).toBe('worker-unreachable');
  });
});
