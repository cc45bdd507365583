import { expect, it } from 'vitest';
import { asFailed } from '../harness/expectations.ts';
import { useFakeWorker } from '../harness/fake-worker.ts';
import { inChromium } from '../harness/situation.ts';

const worker = useFakeWorker();

const LETTER = '/letters/nerve-test-mixed-2017.html';

inChromium("A team's Worker in trouble", (at) => {
  it('(token refused) is told plainly, and the letter is read on the device meanwhile', async () => {
    const desk = at();
    worker.be('unauthorized');
    await desk.configure({ workerUrl: worker.address, workerToken: 'old-token' });
    const panel = await desk.click(await desk.open(LETTER));
    const state = await panel.settled();
    if (state.kind === 'read') expect(state.readBy.fallback).toBe('unauthorized');
    else expect(asFailed(state).code).toBe('unauthorized');
    expect(await panel.text('The team token was not accepted.')).toContain('Options');
  });
});
