import { expect, it } from 'vitest';
import { asRead } from '../harness/expectations.ts';
import { useFakeWorker } from '../harness/fake-worker.ts';
import { inFirefox } from '../harness/firefox-desk.ts';

const worker = useFakeWorker();

inFirefox("A team's Worker in Firefox", (at) => {
  it('gets nothing where the team says never', async () => {
    const desk = at();
    await desk.configure({ workerUrl: worker.address, workerToken: 'team-token', sendWhen: 'never' });
    await desk.click(await desk.open('/letters/nerve-test-mixed-2017.html'));
    expect(asRead(await desk.settled()).readBy.where).toBe('device');
    expect(worker.letters).toEqual([]);
  });
});
