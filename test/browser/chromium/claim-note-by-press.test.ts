import { expect, it } from 'vitest';
import { inChromium } from '../harness/situation.ts';

inChromium('The claim note', (at) => {
  it('is copied with one press, and the panel confirms it', async () => {
    const desk = at();
    const panel = await desk.click(await desk.open('/letters/nerve-test-mixed-2017.html'));
    await panel.text('Copy claim note');
    await panel.page.evaluate(() => {
      const heard = globalThis as unknown as { copied: string };
      navigator.clipboard.writeText = async (text: string) => {
        heard.copied = text;
      };
    });
    await panel.page.locator('button ::-p-text(Copy claim note)').click();
    await panel.text('Claim note copied');
    const note = await panel.page.evaluate(() => (globalThis as unknown as { copied: string }).copied);
    expect(note).toContain('CM16-0999102');
    expect(note).toMatch(/overturned/i);
    expect(note).toContain('EMG/NCV of the bilateral upper extremities');
  });
});
