import { expect, it } from 'vitest';
import { chipPlace } from '../harness/chip.ts';
import { asRead, expectSample } from '../harness/expectations.ts';
import { useFakeWorker } from '../harness/fake-worker.ts';
import { inChromium } from '../harness/situation.ts';

const worker = useFakeWorker();

inChromium('A letter that waits for a click', (at) => {
  it('is read on this device by its own button, and goes to the Worker only when the reader says so', async () => {
    const desk = at();
    worker.be('well');
    await desk.configure({ workerUrl: worker.address, workerToken: 'team-token', sendWhen: 'click' });
    const tab = await desk.open('/letters/nerve-test-mixed-2017.html');
    await expect.poll(() => desk.badge(tab), { timeout: 8000 }).toBe('?');
    // The click on the chip opens the panel and is no consent to send.
    const place = await chipPlace(tab, 'main');
    const panel = await desk.panelAfter(
      tab,
      async () => await tab.page.mouse.click(place?.x ?? 0, place?.y ?? 0),
    );
    await panel.text('Nothing has been sent.');
    await panel.page.locator('button ::-p-text(Read on this device)').click();
    const here = await panel.settled((state) => state.kind === 'read');
    expectSample(here, 'nerve-test-mixed-2017');
    expect(asRead(here).readBy).toEqual({ where: 'device', fallback: null, byChoice: true });
    expect(worker.letters).toEqual([]);

    await panel.page.locator("button ::-p-text(Send to your team's Worker)").click();
    const sent = await panel.settled((state) => state.kind === 'read' && state.readBy.where === 'worker');
    expectSample(sent, 'nerve-test-mixed-2017');
    expect(worker.letters.length).toBe(1);
  });
});
