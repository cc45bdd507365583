import { expect, it } from 'vitest';
import { asRead } from '../harness/expectations.ts';
import { missesOf, missingSeeds, seedPage, seedPdf, seeds } from '../harness/seeds.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('The seed letters in Chromium', (at) => {
  if (missingSeeds !== null) it.skip(`are read (skipped: ${missingSeeds})`);
  for (const seed of seeds()) {
    it(`${seed.name} as a web page gives every known answer`, async () => {
      const desk = at();
      desk.portal.put('/seed', 'text/html; charset=utf-8', seedPage(seed));
      const panel = await desk.click(await desk.open('/seed'));
      expect(missesOf(seed, asRead(await panel.settled()).summaries)).toEqual([]);
    });

    it(`${seed.name} as a PDF gives every known answer`, async () => {
      const desk = at();
      desk.portal.put('/seed', 'application/pdf', await seedPdf(seed));
      const panel = await desk.click(await desk.open('/seed'));
      expect(missesOf(seed, asRead(await panel.settled()).summaries)).toEqual([]);
    });
  }
});
