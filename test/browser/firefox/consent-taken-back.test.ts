import { expect, it } from 'vitest';
import { asRead, expectSample } from '../harness/expectations.ts';
import { useFakeWorker } from '../harness/fake-worker.ts';
import { inFirefox } from '../harness/firefox-desk.ts';

const LETTER = '/letters/nerve-test-mixed-2017.html';

const worker = useFakeWorker();

inFirefox("The consent to send, in Firefox's own permissions", (at) => {
  it('that was taken back keeps the letter here, and the sidebar says why', async () => {
    const desk = at();
    await desk.configure({ workerUrl: worker.address, workerToken: 'team-token' });
    await desk.firefox.chrome.setDataConsent(false);
    await desk.click(await desk.open(LETTER));
    const state = await desk.settled();
    expectSample(state, 'nerve-test-mixed-2017');
    expect(asRead(state).readBy).toEqual({ where: 'device', fallback: 'no-consent' });
    expect(worker.letters).toEqual([]);
    expect(await desk.sidebar("Firefox may not send letters to your team's Worker.")).toContain(
      'CM16-0999102',
    );
  });
});
