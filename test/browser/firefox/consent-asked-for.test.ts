import { expect, it } from 'vitest';
import { asRead, expectSample } from '../harness/expectations.ts';
import { useFakeWorker } from '../harness/fake-worker.ts';
import { inFirefox } from '../harness/firefox-desk.ts';

const LETTER = '/letters/nerve-test-mixed-2017.html';

const worker = useFakeWorker();

inFirefox("The consent to send, in Firefox's own permissions", (at) => {
  it('is asked for by the button beside the reason, and the letter goes then', async () => {
    const desk = at();
    await desk.configure({ workerUrl: worker.address, workerToken: 'team-token' });
    await desk.firefox.chrome.setDataConsent(false);
    await desk.click(await desk.open(LETTER));
    expect(asRead(await desk.settled()).readBy.fallback).toBe('no-consent');
    await desk.sidebar("Send to your team's Worker");
    // Tests let Firefox say yes without its prompt; it does so only within a click.
    await desk.firefox.chrome.pressInSidebar("Send to your team's Worker");
    const state = await desk.settled((now) => now.kind === 'read' && now.readBy.where === 'worker');
    expectSample(state, 'nerve-test-mixed-2017');
    expect(worker.letters.length).toBe(1);
  });
});
