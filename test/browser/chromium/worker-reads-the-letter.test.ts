import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { asRead, expectSample } from '../harness/expectations.ts';
import { type FakeWorker, startFakeWorker } from '../harness/fake-worker.ts';
import { inChromium } from '../harness/situation.ts';

let worker: FakeWorker;
beforeAll(async () => {
  worker = await startFakeWorker();
});
beforeEach(() => {
  worker.be('well');
  worker.forget();
});
afterAll(async () => await worker.stop());

inChromium("A letter and the team's Worker", (at) => {
  it('is read there as soon as it is found, with the token and without names or addresses', async () => {
    const desk = at();
    await desk.configure({ workerUrl: worker.address, workerToken: 'team-token', sendWhen: 'detected' });
    const tab = await desk.open('/letters/nerve-test-mixed-2017.html');
    const panel = await desk.click(tab);
    const state = await panel.settled();
    expectSample(state, 'nerve-test-mixed-2017');
    expect(asRead(state).readBy).toEqual({ where: 'worker', fallback: null });
    expect(worker.authorizations).toEqual(['Bearer team-token']);
    const body = JSON.parse(worker.letters[0] ?? '{}') as Record<string, unknown>;
    expect(Object.keys(body).filter((key) => !['text', 'source', 'received'].includes(key))).toEqual([]);
    expect(body.source).toEqual({ kind: 'html' });
    expect(JSON.stringify(body)).not.toContain(String(desk.portal.port));
    expect(await panel.text("Read by your team's Worker")).toMatch(/requests? sent/);
    expect(worker.letters).toHaveLength(1);
  });

  it('waits for a click where the team wants one, and nothing is sent before it', async () => {
    const desk = at();
    await desk.configure({ workerUrl: worker.address, workerToken: 'team-token', sendWhen: 'click' });
    const tab = await desk.open('/letters/nerve-test-mixed-2017.html');
    await expect
      .poll(async () => (await desk.state(tab)).kind, { timeout: 8000 })
      .toBe('waiting-for-consent');
    expect(worker.letters).toEqual([]);
    const panel = await desk.click(tab);
    const state = await panel.settled((now) => now.kind === 'read');
    expectSample(state, 'nerve-test-mixed-2017');
    expect(asRead(state).readBy.where).toBe('worker');
    expect(worker.letters).toHaveLength(1);
  });

  it('is read on the device alone where the team says never, and no request leaves', async () => {
    const desk = at();
    await desk.configure({ workerUrl: worker.address, workerToken: 'team-token', sendWhen: 'never' });
    const tab = await desk.open('/letters/nerve-test-mixed-2017.html');
    const panel = await desk.click(tab);
    const state = await panel.settled();
    expect(asRead(state).readBy).toEqual({ where: 'device', fallback: null });
    expect(worker.letters).toEqual([]);
    expect(await panel.text('Nothing of this letter was sent')).toContain('Read on this device');
  });
});
