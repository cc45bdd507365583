import { expect, it } from 'vitest';
import { asRead } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

const LETTER = '/letters/nerve-test-mixed-2017.html';

inChromium("A team's Worker in trouble", (at) => {
  it('(an address that may not be used) leaves the letter to the device and says what is wrong', async () => {
    const desk = at();
    await desk.configure({ workerUrl: 'http://worker.example', workerToken: 'team-token' });
    const panel = await desk.click(await desk.open(LETTER));
    const state = await panel.settled();
    expect(asRead(state).readBy.fallback).toBe('worker-host-invalid');
  });
});
