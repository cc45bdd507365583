import { expect, it } from 'vitest';
import { inChromium } from '../harness/situation.ts';

inChromium('What the extension keeps of a letter', (at) => {
  it('is nothing on the disk: no word of it stands in the local storage or in the cache', async () => {
    const desk = at();
    for (const form of ['html', 'pdf']) {
      const panel = await desk.click(await desk.open(`/letters/back-seven-items-2017.${form}`));
      await panel.text('CM17-0999106');
    }
    const kept = await (await desk.helper()).evaluate(async () => ({
      local: JSON.stringify(await chrome.storage.local.get(null)),
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
    }));
    for (const word of ['satchel', 'Omeprazole', 'CM17-0999106', 'letter carrier'])
      expect(kept.local).not.toContain(word);
    expect(kept.databases).toBe(0);
    expect(kept.caches).toBe(0);
  });
});
