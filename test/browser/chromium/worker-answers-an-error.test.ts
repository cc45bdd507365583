import { expect, it } from 'vitest';
import { asRead, expectSample } from '../harness/expectations.ts';
import { type Mood, useFakeWorker } from '../harness/fake-worker.ts';
import { inChromium } from '../harness/situation.ts';

const worker = useFakeWorker();

const LETTER = '/letters/nerve-test-mixed-2017.html';

inChromium("A team's Worker in trouble", (at) => {
  for (const [mood, reason, words] of [
    ['rate-limited', 'rate-limited', "Your team's Worker is busy."],
    ['internal', 'internal', "Something broke on the Worker's side."],
    ['unavailable', 'unavailable', "Your team's Worker cannot answer now."],
    ['too-large', 'too-large', 'This letter is too large to read.'],
    ['garbage', 'worker-garbage', "Your team's Worker gave an answer that makes no sense."],
  ] as const satisfies readonly (readonly [Mood, string, string])[]) {
    it(`(${mood}) leaves the letter to the device, which reads it and says why`, async () => {
      const desk = at();
      worker.be(mood);
      await desk.configure({ workerUrl: worker.address, workerToken: 'team-token' });
      const panel = await desk.click(await desk.open(LETTER));
      const state = await panel.settled();
      expectSample(state, 'nerve-test-mixed-2017');
      expect(asRead(state).readBy).toEqual({ where: 'device', fallback: reason });
      expect(await panel.text(words)).toContain('Read on this device');
    });
  }
});
