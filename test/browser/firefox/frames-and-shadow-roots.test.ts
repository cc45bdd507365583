import { it } from 'vitest';
import { expectSample } from '../harness/expectations.ts';
import { inFirefox } from '../harness/firefox-desk.ts';

inFirefox('An HTML letter in Firefox', (at) => {
  for (const [what, path] of [
    ['in frames of frames', '/pages/frames.html'],
    ['in an open shadow root', '/pages/shadow.html'],
  ] as const) {
    it(`${what} is read`, async () => {
      const desk = at();
      await desk.click(await desk.open(path));
      expectSample(await desk.settled(), 'nerve-test-mixed-2017');
    });
  }
});
