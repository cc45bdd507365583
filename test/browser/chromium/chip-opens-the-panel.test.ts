import { expect, it } from 'vitest';
import { chipPlace, openWithChip } from '../harness/chip.ts';
import { expectSample } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('The chip over a letter', (at) => {
  it('opens the panel on a real click', async () => {
    const desk = at();
    const tab = await openWithChip(desk, '/letters/nerve-test-mixed-2017.html');
    const place = await chipPlace(tab, 'main');
    const panel = await desk.panelAfter(
      tab,
      async () => await tab.page.mouse.click(place?.x ?? 0, place?.y ?? 0),
    );
    expectSample(await panel.settled(), 'nerve-test-mixed-2017');
    expect(await panel.text('CM16-0999102')).toContain('1 overturned');
  });
});
