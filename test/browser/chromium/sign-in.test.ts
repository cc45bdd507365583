import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Desk } from '../harness/desk.ts';
import { asRead, expectSample } from '../harness/expectations.ts';
import { type Organization, startOrganization } from '../harness/organization.ts';
import { inChromium } from '../harness/situation.ts';

/** Fixed by the key in the manifest. */
const REDIRECT = 'https://plekkcaflnjblopjcgdeikefgedjhglg.chromiumapp.org/';
const ANN = 'ann@claims.example';
const LETTER = '/letters/nerve-test-mixed-2017.html';
const HOUR = 3_600_000;

let organization: Organization;
beforeAll(async () => {
  organization = await startOrganization([REDIRECT], ANN);
}, 120_000);
beforeEach(() => {
  organization.knows(null);
  organization.forge(false);
});
afterAll(async () => await organization?.stop());

inChromium('Signing in with the organization', (at) => {
  it('from the options opens its page, needs no token, and the next letter is read by the Worker', async () => {
    const desk = at();
    const page = await options(desk);
    await page.locator('aria/Worker address').fill(organization.address);
    await press(page);
    const target = await desk.chromium.browser.waitForTarget((one) => one.url().includes('/v1/sign-in?'));
    const window = await target.asPage();
    await window.locator('#continue').click();
    await page.waitForSelector('::-p-text(You are signed in until)');
    const kept = await stored(page);
    expect(kept.origin).toBe(organization.address);
    expect(kept.until - Date.now()).toBeGreaterThan(11 * HOUR);
    expect(await page.$eval('input[type="password"]', (input) => input.value)).toBe('');
    const panel = await desk.click(await desk.open(LETTER));
    const state = await panel.settled();
    expectSample(state, 'nerve-test-mixed-2017');
    expect(asRead(state).readBy).toEqual({ where: 'worker', fallback: null });
  });

  it('that is over sends nothing; the button in the panel signs in again, and the same letter is read by the Worker', async () => {
    const desk = at();
    organization.knows(ANN);
    await press(await options(desk, organization.address));
    const helper = await desk.helper();
    // Polled from here: a page behind others draws no frames to wait for.
    const names = () => helper.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
    await expect.poll(names, { timeout: 10_000 }).toContain('sign-in');
    await helper.evaluate(async () => {
      const all = (await chrome.storage.local.get(null)) as { 'sign-in': object };
      await chrome.storage.local.set({ 'sign-in': { ...all['sign-in'], until: Date.now() - 1000 } });
    });
    const panel = await desk.click(await desk.open(LETTER));
    const here = asRead(await panel.settled());
    expect(here.readBy).toEqual({ where: 'device', fallback: 'not-signed-in' });
    expect(await panel.text('You are not signed in to your team')).toContain(
      'Nothing of this letter was sent',
    );
    await press(panel.page);
    const there = await panel.settled((now) => now.kind === 'read' && now.readBy.where === 'worker');
    expectSample(there, 'nerve-test-mixed-2017');
    expect(await panel.text("Read by your team's Worker")).toMatch(/\d+ requests? sent/);
  });

  it('of somebody whom nobody invited says whom to ask', async () => {
    const desk = at();
    organization.knows('stranger@claims.example');
    const page = await options(desk, organization.address);
    await press(page);
    await page.waitForSelector('::-p-text(no team has invited you)');
    expect(await page.evaluate(async () => Object.keys(await chrome.storage.local.get(null)))).not.toContain(
      'sign-in',
    );
  });

  it('takes no answer to another question', async () => {
    const desk = at();
    organization.knows(ANN);
    organization.forge(true);
    const page = await options(desk, organization.address);
    await press(page);
    await page.waitForSelector('::-p-text(The answer was not for this question.)');
    expect(await page.evaluate(async () => Object.keys(await chrome.storage.local.get(null)))).not.toContain(
      'sign-in',
    );
  });
});

async function options(desk: Desk, address = ''): Promise<Page> {
  const { page } = await desk.open(`chrome-extension://${desk.chromium.extensionId}/options.html`);
  if (address !== '') await page.locator('aria/Worker address').fill(address);
  return page;
}

/** A real click: Chromium asks for the permission within it. */
async function press(page: Page): Promise<void> {
  await page.locator('::-p-aria(Sign in with your organization[role="button"])').click();
}

async function stored(page: Page): Promise<{ origin: string; until: number }> {
  return await page.evaluate(
    async () =>
      ((await chrome.storage.local.get(null)) as { 'sign-in': { origin: string; until: number } })['sign-in'],
  );
}
