import { expect, it } from 'vitest';
import { sampleLetter } from '../../portal/letters/index.ts';
import { letterText } from '../../portal/render/text.ts';
import { asFailed, expectSample } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

const LETTER = letterText(sampleLetter('nerve-test-mixed-2017'));

inChromium("A text that is larger than the browser's memory for an extension", (at) => {
  it('is told by name, and the next letter is read as usual', async () => {
    const desk = at();
    const tab = await desk.open('/pages/light.html');
    const panel = await desk.click(tab);
    const hand = async (tail: number) =>
      await panel.page.evaluate(
        async (tabId, letter, count) => {
          // Three bytes each: twelve megabytes.
          const text = `${letter}${'…'.repeat(count)}`;
          return await chrome.runtime.sendMessage({ type: 'panel/read-text', tabId, text, kind: 'text' });
        },
        tab.id,
        LETTER,
        tail,
      );
    expect(await hand(3_980_000)).toEqual({ ok: true, value: null });
    expect(asFailed(await panel.state()).code).toBe('too-large');
    expect(await panel.text('This letter is too large to read.')).toContain('Drop the letter here');
    expect(await hand(0)).toEqual({ ok: true, value: null });
    expectSample(await panel.settled((state) => state.kind === 'read'), 'nerve-test-mixed-2017');
  });
});
