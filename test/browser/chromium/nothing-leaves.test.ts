import { expect, it } from 'vitest';
import { asRead } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('"On this device only", checked against the network log of every page of the extension', (at) => {
  it('makes no request at all beside the letter itself', async () => {
    const desk = at();
    await desk.configure({
      workerUrl: 'https://worker.example',
      workerToken: 'team-token',
      sendWhen: 'never',
    });
    const requests = await desk.networkOfExtension();
    const tab = await desk.open('/letters/back-seven-items-2017.pdf');
    const panel = await desk.click(tab);
    expect(asRead(await panel.settled()).readBy).toEqual({ where: 'device', fallback: null });
    await panel.text('Nothing of this letter was sent');
    const foreign = requests.filter(
      (url) => !/^(chrome-extension|blob|data|chrome):/.test(url) && !url.startsWith(desk.portal.url),
    );
    expect(foreign).toEqual([]);
    expect(desk.portal.seen.filter((line) => !/^GET \/(letters\/|portal\.css|favicon)/.test(line))).toEqual(
      [],
    );
  });
});
