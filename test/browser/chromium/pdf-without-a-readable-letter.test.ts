import { expect, it } from 'vitest';
import { asFailed } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('A PDF without a letter that can be read', (at) => {
  for (const [what, path, code, words] of [
    ['a scan', '/pdf/scanned.pdf', 'no-text', 'This PDF holds pictures of pages, no text.'],
    ['a password that the reader must know', '/pdf/locked.pdf', 'encrypted', 'This PDF asks for a password.'],
    ['half of its bytes missing', '/pdf/broken.pdf', 'unreadable-file', 'This file cannot be read.'],
    ['other papers', '/pdf/not-a-decision.pdf', 'not-a-decision', 'This does not look like an IMR decision.'],
  ] as const) {
    it(`(${what}) is named as that, with the way out`, async () => {
      const desk = at();
      const tab = await desk.open(path);
      const panel = await desk.click(tab);
      expect(asFailed(await panel.settled()).code).toBe(code);
      expect(await panel.text(words)).toContain('Drop the letter here');
    });
  }
});
