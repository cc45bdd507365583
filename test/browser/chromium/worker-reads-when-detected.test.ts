import { expect, it } from 'vitest';
import { asRead, expectSample } from '../harness/expectations.ts';
import { useFakeWorker } from '../harness/fake-worker.ts';
import { inChromium } from '../harness/situation.ts';

const worker = useFakeWorker();

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
});
