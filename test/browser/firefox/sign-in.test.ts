import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asRead, expectSample } from '../harness/expectations.ts';
import { inFirefox } from '../harness/firefox-desk.ts';
import { type Organization, startOrganization } from '../harness/organization.ts';

/** Firefox makes it from the add-on's id, the same in each install. */
const HASH = createHash('sha1').update('imr-lens@imr-lens.example').digest('hex');
const REDIRECT = `https://${HASH}.extensions.allizom.org/`;
const ANN = 'ann@claims.example';

let organization: Organization;
beforeAll(async () => {
  organization = await startOrganization([REDIRECT], ANN);
}, 120_000);
afterAll(async () => await organization?.stop());

inFirefox('Signing in with the organization in Firefox', (at) => {
  it('by the button in the sidebar has the letter on screen read by the Worker', async () => {
    const desk = at();
    organization.knows(ANN);
    await desk.configure({ workerUrl: organization.address });
    await desk.click(await desk.open('/letters/nerve-test-mixed-2017.html'));
    expect(asRead(await desk.settled()).readBy).toEqual({ where: 'device', fallback: 'not-signed-in' });
    await desk.sidebar('Sign in with your organization');
    await desk.firefox.chrome.pressInSidebar('Sign in with your organization');
    const state = await desk.settled((now) => now.kind === 'read' && now.readBy.where === 'worker');
    expectSample(state, 'nerve-test-mixed-2017');
    expect(await desk.sidebar("Read by your team's Worker")).toContain('CM16-0999102');
  });
});
