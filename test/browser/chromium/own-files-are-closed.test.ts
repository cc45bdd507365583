import { expect, it } from 'vitest';
import { inChromium } from '../harness/situation.ts';

inChromium('A page that forges messages of the extension', (at) => {
  it('cannot load a file of the extension', async () => {
    const desk = at();
    const tab = await desk.open('/pages/light.html');
    const loaded = await tab.page.evaluate(
      async (id) =>
        await Promise.all(
          ['manifest.json', 'sidepanel.html', 'detect.js', 'options.html'].map(async (file) =>
            fetch(`chrome-extension://${id}/${file}`).then(
              () => file,
              () => null,
            ),
          ),
        ),
      desk.chromium.extensionId,
    );
    expect(loaded).toEqual([null, null, null, null]);
  });
});
