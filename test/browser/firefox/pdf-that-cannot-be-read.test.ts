import { expect, it } from 'vitest';
import { asFailed } from '../harness/expectations.ts';
import { inFirefox } from '../harness/firefox-desk.ts';

inFirefox('A PDF in Firefox', (at) => {
  for (const [what, path, code] of [
    ['a scan', '/pdf/scanned.pdf', 'no-text'],
    ['locked by a password', '/pdf/locked.pdf', 'encrypted'],
    ['from a one-time link', '/pdf/once?key=firefox', 'one-time-link'],
  ] as const) {
    it(`(${what}) is named as that`, async () => {
      const desk = at();
      await desk.click(await desk.open(path));
      expect(asFailed(await desk.settled()).code).toBe(code);
    });
  }
});
