import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk } from '../harness/desk.ts';
import { asRead, expectSample } from '../harness/expectations.ts';
import { type FakeWorker, startFakeWorker } from '../harness/fake-worker.ts';
import {
  type ManagedBuild,
  managedBuild,
  missingForPolicy,
  untilInForce,
} from '../harness/managed-policy.ts';

const LETTER = '/letters/nerve-test-mixed-2017.html';
const missing = missingForPolicy();

let worker: FakeWorker;
let managed: ManagedBuild;

describe.skipIf(missing !== null)(
  `An administrator's policy${missing ? ` (skipped: ${missing})` : ''}`,
  () => {
    beforeAll(async () => {
      worker = await startFakeWorker();
      managed = managedBuild();
    });
    afterAll(async () => {
      managed.remove();
      await worker.stop();
    });

    it('sets the Worker and its token, locks them in the options, and has the panel ask for the sites', async () => {
      managed.put({
        workerUrl: worker.address,
        workerToken: 'token-of-the-policy',
        sites: ['https://claims.example'],
        noteTemplate: 'IMR {{caseNumber}} of the house',
        locked: ['density'],
      });
      const desk = await openDesk({ build: managed.build });
      try {
        const { page } = await desk.open(`chrome-extension://${desk.chromium.extensionId}/options.html`);
        await page.waitForSelector('::-p-text(Set by your administrator)');
        await page.waitForFunction(
          (address) => document.querySelector<HTMLInputElement>('input[type="url"]')?.value === address,
          { timeout: 8000 },
          worker.address,
        );
        const fields = await page.$$eval('input[type="url"], input[type="password"]', (inputs) =>
          inputs.map((input) => [input.value !== '', input.disabled]),
        );
        expect(fields).toEqual([
          [true, true],
          [true, true],
        ]);
        expect(await page.$eval('textarea', (field) => [field.value, field.disabled])).toEqual([
          'IMR {{caseNumber}} of the house',
          true,
        ]);
        // A token of the administrator's is nobody's to see, and nobody signs in instead.
        expect(await page.$$('::-p-text(Show the token)')).toEqual([]);
        expect(await page.$$('::-p-text(Sign in with your organization)')).toEqual([]);
        const idle = await desk.click(await desk.open('/pages/light.html'));
        expect(await idle.text('Your administrator named a site')).toContain('https://claims.example');
        const panel = await desk.click(await desk.open(LETTER));
        const state = await panel.settled((now) => now.kind === 'read' && now.readBy.where === 'worker');
        expectSample(state, 'nerve-test-mixed-2017');
        expect(worker.authorizations.at(-1)).toBe('Bearer token-of-the-policy');
      } finally {
        await desk.close();
      }
    });

    it('that says "on this device only" wins over a Worker that the user set up', async () => {
      managed.put({ deviceOnly: true });
      worker.forget();
      const desk = await openDesk({ build: managed.build });
      try {
        await untilInForce(desk, 'deviceOnly');
        await desk.configure({ workerUrl: worker.address, workerToken: 'own', sendWhen: 'detected' });
        const panel = await desk.click(await desk.open(LETTER));
        const state = await panel.settled();
        expectSample(state, 'nerve-test-mixed-2017');
        expect(asRead(state).readBy).toEqual({ where: 'device', fallback: null });
        expect(worker.letters).toEqual([]);
      } finally {
        await desk.close();
      }
    });
  },
);
