import { expect, it } from 'vitest';
import { asRead } from '../harness/expectations.ts';
import { useFakeWorker } from '../harness/fake-worker.ts';
import { inChromium } from '../harness/situation.ts';

const worker = useFakeWorker();

inChromium("A letter and the team's Worker", (at) => {
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
