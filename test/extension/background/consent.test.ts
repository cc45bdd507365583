import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseDecision } from '../../../shared/index.ts';
import { CLICK, type Desk, frame, MIXED, makeDesk, TAB } from './desk.ts';

let desk: Desk;

vi.mock('../../../extension/platform/build.ts', () => ({ isFirefox: true, isDevelopment: false }));

const parsed = parseDecision(MIXED);
let requests = 0;

beforeEach(async () => {
  desk = makeDesk();
  desk.fake.frames.set(0, frame(MIXED));
  await desk.configure({ workerUrl: 'https://imr.example.com', workerToken: 'team' });
  requests = 0;
  vi.stubGlobal('fetch', async () => {
    requests++;
    return new Response(JSON.stringify({ summaries: parsed.ok ? parsed.summaries : [] }));
  });
});

afterEach(() => vi.unstubAllGlobals());

describe('the consent to send in Firefox', () => {
  it('is looked up before a letter goes: without it the device reads, and says why', async () => {
    const { readTab } = await desk.start();
    await readTab(TAB, CLICK, null);
    expect(requests).toBe(0);
    expect(desk.fake.permissions.contains).toHaveBeenCalledWith({
      data_collection: ['healthInfo', 'websiteContent', 'personallyIdentifyingInfo'],
    });
    expect(await desk.panel()).toMatchObject({
      kind: 'read',
      readBy: { where: 'device', fallback: 'no-consent' },
    });
  });

  it('lets the letter go once it is given', async () => {
    desk.fake.permissions.contains.mockResolvedValue(true);
    const { readTab } = await desk.start();
    await readTab(TAB, CLICK, null);
    expect(requests).toBe(1);
    expect(await desk.panel()).toMatchObject({ readBy: { where: 'worker', fallback: null } });
  });

  it('counts as not given where the browser cannot tell', async () => {
    desk.fake.permissions.contains.mockRejectedValue(new Error('unknown permission'));
    const { readTab } = await desk.start();
    await readTab(TAB, CLICK, null);
    expect(requests).toBe(0);
  });

  it('taken back after an answer keeps the letter on the device when it is read again', async () => {
    desk.fake.permissions.contains.mockResolvedValue(true);
    const { readTab } = await desk.start();
    await readTab(TAB, CLICK, null);
    desk.fake.permissions.contains.mockResolvedValue(false);
    await readTab(TAB, CLICK, null);
    expect(requests).toBe(1);
    expect(await desk.panel()).toMatchObject({ readBy: { where: 'device', fallback: 'no-consent' } });
  });
});
