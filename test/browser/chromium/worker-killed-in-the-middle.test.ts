import { expect, it } from 'vitest';
import { asRead, expectSample } from '../harness/expectations.ts';
import { startFakeWorker } from '../harness/fake-worker.ts';
import { inChromium } from '../harness/situation.ts';

const LETTER = '/letters/nerve-test-mixed-2017.html';

inChromium("A team's Worker in trouble", (at) => {
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
