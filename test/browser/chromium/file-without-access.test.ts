import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sampleLetter } from '../../portal/letters/index.ts';
import { letterPdf } from '../../portal/render/pdf.ts';
import { asFailed } from '../harness/expectations.ts';
import { setExtension } from '../harness/set-extension.ts';
import { inChromiumOf } from '../harness/situation.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'imr-lens-closed-'));
beforeAll(async () => {
  writeFileSync(path.join(folder, 'letter.pdf'), await letterPdf(sampleLetter('tramadol-partial-2016')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

inChromiumOf('A saved letter where files are kept from the extension', {}, (at) => {
  it('is told with the switch that opens files, since the browser hides even its address', async () => {
    const desk = at();
    await setExtension(desk, { fileAccess: false });
    // The browser starts the extension anew and tells nobody when it is back.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const tab = await desk.open(`file://${folder}/letter.pdf`);
    const panel = await desk.click(tab);
    expect(asFailed(await panel.settled())).toMatchObject({ code: 'no-access', mayBeFile: true });
    expect(await panel.text('Allow access to file URLs')).toContain("Open the extension's settings");
  });
});
