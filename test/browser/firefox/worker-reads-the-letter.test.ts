import { expect, it } from 'vitest';
import { asRead, expectSample } from '../harness/expectations.ts';
import { useFakeWorker } from '../harness/fake-worker.ts';
import { inFirefox } from '../harness/firefox-desk.ts';

const worker = useFakeWorker();

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
});
