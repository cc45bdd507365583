import { expect, it } from 'vitest';
import { expectSample } from '../harness/expectations.ts';
import { useFakeWorker } from '../harness/fake-worker.ts';
import { inChromiumOf } from '../harness/situation.ts';

const worker = useFakeWorker();

// A browser of its own: after its worker was killed by force, nobody else should rely on it.
inChromiumOf('A service worker that the browser ends', {}, (at) => {
  it('after a letter was read still knows the letter when it wakes', async () => {
    const desk = at();
    const panel = await desk.click(await desk.open('/letters/tramadol-partial-2016.html'));
    expectSample(await panel.settled(), 'tramadol-partial-2016');
    await desk.killServiceWorker();
    expectSample(await panel.state(), 'tramadol-partial-2016');
  });

  it('in the middle of a reading does not leave the panel waiting for ever, though nothing else wakes it', async () => {
    const desk = at();
    worker.be('silent');
    await desk.configure({ workerUrl: worker.address, workerToken: 'team-token' });
    const panel = await desk.click(await desk.open('/letters/tramadol-partial-2016.html'));
    await expect.poll(() => worker.letters.length, { timeout: 8000 }).toBeGreaterThan(0);
    worker.be('well');
    await panel.text('Reading the letter');
    await desk.killServiceWorker();
    // Only what a person can see is looked at: a question to the background would wake it.
    await expect
      .poll(async () => (await panel.text()).toLowerCase(), { timeout: 20_000 })
      .toContain('tramadol');
    expectSample(await panel.state(), 'tramadol-partial-2016');
  });
});
