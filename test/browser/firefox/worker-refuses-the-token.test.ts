import { expect, it } from 'vitest';
import { asRead } from '../harness/expectations.ts';
import { useFakeWorker } from '../harness/fake-worker.ts';
import { inFirefox } from '../harness/firefox-desk.ts';

const worker = useFakeWorker();

inFirefox("A team's Worker in Firefox", (at) => {
  it('that refuses the token leaves the letter to the device, and the sidebar says why', async () => {
    const desk = at();
    worker.be('unauthorized');
    await desk.configure({ workerUrl: worker.address, workerToken: 'old-token' });
    await desk.click(await desk.open('/letters/nerve-test-mixed-2017.html'));
    expect(asRead(await desk.settled()).readBy).toEqual({ where: 'device', fallback: 'unauthorized' });
    expect(await desk.sidebar('The team token was not accepted.')).toContain('CM16-0999102');
  });
});
