import { expect, it } from 'vitest';
import { asRead, expectSample } from '../harness/expectations.ts';
import { useFakeWorker } from '../harness/fake-worker.ts';
import { inChromium } from '../harness/situation.ts';

const worker = useFakeWorker();

inChromium("A letter and the team's Worker", (at) => {
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
});
