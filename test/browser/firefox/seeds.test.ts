import { expect, it } from 'vitest';
import { asRead } from '../harness/expectations.ts';
import { inFirefox } from '../harness/firefox-desk.ts';
import { missesOf, missingSeeds, seedPage, seedPdf, seeds } from '../harness/seeds.ts';

inFirefox('The first three seed letters in Firefox', (at) => {
  if (missingSeeds !== null) it.skip(`are read (skipped: ${missingSeeds})`);
  for (const seed of seeds().slice(0, 3)) {
    it(`${seed.name} as a web page gives every known answer`, async () => {
      const desk = at();
      desk.portal.put('/seed', 'text/html; charset=utf-8', seedPage(seed));
      await desk.click(await desk.open('/seed'));
      expect(missesOf(seed, asRead(await desk.settled()).summaries)).toEqual([]);
    });

    it(`${seed.name} as a PDF gives every known answer`, async () => {
      const desk = at();
      desk.portal.put('/seed', 'application/pdf', await seedPdf(seed));
      await desk.click(await desk.open('/seed'));
      expect(missesOf(seed, asRead(await desk.settled()).summaries)).toEqual([]);
    });
  }
});
