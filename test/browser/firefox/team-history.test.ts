import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../../../scripts/start/free-port.ts';
import { developmentToken } from '../../../scripts/worker/development-token.ts';
import { type RunningWorker, startWorker } from '../../../scripts/worker/start-worker.ts';
import { expectSample } from '../harness/expectations.ts';
import { inFirefox } from '../harness/firefox-desk.ts';

const persist = mkdtempSync(path.join(tmpdir(), 'imr-lens-team-firefox-'));
let worker: RunningWorker;
let token = '';

beforeAll(async () => {
  worker = await startWorker({ port: await freePort(), persist, quiet: true });
  token = await developmentToken(worker);
}, 120_000);
afterAll(async () => {
  await worker?.stop();
  rmSync(persist, { recursive: true, force: true });
});

inFirefox("The team's memory in Firefox's sidebar", (at) => {
  it('lists what was opened; without the consent nothing is asked, and the button there gives it', async () => {
    const desk = at();
    const { chrome } = desk.firefox;
    await desk.configure({ workerUrl: worker.address, workerToken: token });
    await desk.click(await desk.open('/letters/tramadol-partial-2016.html'));
    const summary = expectSample(await desk.settled(), 'tramadol-partial-2016');
    await desk.sidebar('All of California');
    await chrome.pressInSidebar('Team');
    expect(await desk.sidebar('1 decision')).toContain(summary.caseNumber ?? '');
    await chrome.setDataConsent(false);
    await chrome.pressInSidebar('Scorecards');
    expect(await desk.sidebar("Firefox may not send letters to your team's Worker.")).not.toContain(
      'counted',
    );
    await chrome.pressInSidebar('Let Firefox send it');
    await desk.sidebar('counted');
  });
});
