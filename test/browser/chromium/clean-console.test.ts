import { expect, it } from 'vitest';
import { inChromium } from '../harness/situation.ts';

inChromium('The console of the extension', (at) => {
  it('stays free of errors and of words of the letter while letters are read', async () => {
    const desk = at();
    const said: string[] = [];
    const panel = await desk.click(await desk.open('/letters/nerve-test-mixed-2017.html'));
    panel.page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    panel.page.on('pageerror', (error) => said.push(`error: ${String(error)}`));
    const background = await desk.backgroundWorker();
    background?.on('console', (message) => said.push(`background ${message.type()}: ${message.text()}`));
    for (const path of [
      '/letters/back-seven-items-2017.pdf',
      '/pages/help.html',
      '/pdf/scanned.pdf',
      '/letters/hostile-markup.html',
    ]) {
      const tab = await desk.open(path);
      await (await desk.click(tab)).settled();
    }
    await panel.text('CM17-0999110');
    expect(said.filter((line) => /error|warn|pastry|satchel|postal/i.test(line))).toEqual([]);
  });
});
