import { expect, it } from 'vitest';
import { asRead } from '../harness/expectations.ts';
import { useFakeWorker } from '../harness/fake-worker.ts';
import { inChromium } from '../harness/situation.ts';

const worker = useFakeWorker();

const LETTER = '/letters/nerve-test-mixed-2017.html';

inChromium("A team's Worker in trouble", (at) => {
  it('(silent) is given up after a while, and the device reads the letter', async () => {
    const desk = at();
    worker.be('silent');
    await desk.configure({ workerUrl: worker.address, workerToken: 'team-token' });
    const panel = await desk.click(await desk.open(LETTER));
    const state = await panel.settled(undefined, 30_000);
    expect(asRead(state).readBy).toEqual({ where: 'device', fallback: 'worker-timeout' });
  });
});
