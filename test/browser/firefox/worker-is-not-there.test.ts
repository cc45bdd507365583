import { expect, it } from 'vitest';
import { asRead } from '../harness/expectations.ts';
import { inFirefox } from '../harness/firefox-desk.ts';

inFirefox("A team's Worker in Firefox", (at) => {
  it('that nobody answers for leaves the letter to the device', async () => {
    const desk = at();
    await desk.configure({ workerUrl: 'http://127.0.0.1:9', workerToken: 'team-token' });
    await desk.click(await desk.open('/letters/nerve-test-mixed-2017.html'));
    expect(asRead(await desk.settled()).readBy.fallback).toBe('worker-unreachable');
  });
});
