import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../../../scripts/start/free-port.ts';
import { developmentToken } from '../../../scripts/worker/development-token.ts';
import { type RunningWorker, startWorker } from '../../../scripts/worker/start-worker.ts';
import { DecisionPage } from '../../../shared/api/decisions.ts';
import type { DecisionFacts } from '../../../shared/api/facts.ts';
import { reduceSummary } from '../../../shared/api/reduce-summary.ts';
import type { Panel } from '../harness/desk.ts';
import { asRead } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

const TRAMADOL = '/letters/tramadol-partial-2016.html';
const CLAIM = '05-123456-001';
const persist = mkdtempSync(path.join(tmpdir(), 'imr-lens-team-'));
let port: number;
let worker: RunningWorker;
let token = '';

beforeAll(async () => {
  port = await freePort(8890);
  worker = await startWorker({ port, persist });
  token = await developmentToken(worker);
}, 120_000);
afterAll(async () => {
  await worker?.stop();
  rmSync(persist, { recursive: true, force: true });
});

function ask(method: string, address: string, body?: unknown): Promise<Response> {
  return fetch(worker.address + address, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** Remembers a decision as if another member had opened its letter. */
async function remember(n: number, facts: DecisionFacts, claim?: string): Promise<void> {
  const decisions = [{ ...facts, caseNumber: `CM16-09997${String(n).padStart(2, '0')}` }];
  const hash = n.toString(16).padStart(64, '0');
  const response = await ask('PUT', `/v1/decisions/${hash}`, { decisions, ...(claim ? { claim } : {}) });
  expect(response.status).toBe(204);
}

async function remembered(): Promise<string[]> {
  const { decisions } = DecisionPage.parse(await (await ask('GET', '/v1/decisions?limit=100')).json());
  return decisions.map(({ facts }) => facts.caseNumber ?? '');
}

async function press(panel: Panel, words: string): Promise<void> {
  await panel.page.evaluate((asked) => {
    const button = [...document.querySelectorAll('button')].find(
      (one) => one.checkVisibility() && one.textContent?.trim().startsWith(asked),
    );
    if (button === undefined) throw new Error(`No button says "${asked}".`);
    button.click();
  }, words);
}

inChromium("The team's memory in the panel", (at) => {
  it('lists what was opened, finds it by its words, and gives the letter back as it was', async () => {
    const desk = at();
    await desk.configure({ workerUrl: worker.address, workerToken: token });
    const panel = await desk.click(await desk.open(TRAMADOL));
    const [summary] = asRead(await panel.settled()).summaries;
    await panel.text("Your team's letters on this");
    await press(panel, 'Team');
    expect(await panel.text('1 decision')).toContain(summary?.caseNumber);
    await panel.page.type('input[type="search"]', 'trama*');
    await panel.page.keyboard.press('Enter');
    await panel.text('1 decision');
    await panel.page.type('input[type="search"]', ' wheelchair');
    await panel.page.keyboard.press('Enter');
    expect(await panel.text('No decision fits.')).not.toContain(summary?.caseNumber);
    await press(panel, 'Scorecards');
    await panel.text('counted');
    await press(panel, 'Back to the letter');
    expect(await panel.text('Copy claim note')).toContain(summary?.caseNumber);
  });

  it("counts how the team's letters went for the treatment on screen, with the similar ones and why", async () => {
    const desk = at();
    await desk.configure({ workerUrl: worker.address, workerToken: token });
    const panel = await desk.click(await desk.open(TRAMADOL));
    const [summary] = asRead(await panel.settled()).summaries;
    if (summary === undefined) throw new Error('nothing was read');
    for (let n = 1; n <= 6; n += 1) await remember(n, reduceSummary(summary));
    const again = await desk.click(await desk.open(TRAMADOL));
    await again.settled();
    const words = await again.text('upheld 6 of 6 (100%)');
    expect(words).toContain('All of California, 2024: 87% upheld');
    await again.page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.precedents details')) {
        details.open = true;
      }
    });
    expect(await again.text('same treatment')).toContain('CM16-0999706');
  });

  it('warns of a repeat request only where the team switched that on, and asks what the law asks', async () => {
    const desk = at();
    await desk.configure({ workerUrl: worker.address, workerToken: token });
    const before = await desk.click(await desk.open(TRAMADOL));
    const [summary] = asRead(await before.settled()).summaries;
    if (summary === undefined) throw new Error('nothing was read');
    await before.text('All of California');
    expect(await before.text()).not.toContain('Claim number');
    expect((await ask('PATCH', '/v1/team', { guard: true })).status).toBe(200);
    await remember(20, reduceSummary(summary), CLAIM);
    await desk.reset();
    await desk.configure({ workerUrl: worker.address, workerToken: token });
    const panel = await desk.click(await desk.open(TRAMADOL));
    await panel.text('Claim number');
    await panel.page.type('.claim-form input', CLAIM);
    await press(panel, 'Check');
    const words = await panel.text('1 earlier decision on this claim');
    expect(words).toContain('CM16-0999720');
    expect(words).toContain('Does the request come from the same physician or practice group?');
    expect(words).toContain('Is there a documented change of the facts');
  });

  it('keeps the facts of a letter while the Worker is away, says so, and sends them once it is back', async () => {
    const desk = at();
    await desk.configure({ workerUrl: worker.address, workerToken: token });
    await worker.stop();
    const panel = await desk.click(await desk.open('/letters/nerve-test-mixed-2017.html'));
    const [summary] = asRead(await panel.settled()).summaries;
    await panel.text('1 waits');
    await press(panel, 'Team');
    await panel.text('1 decision waits to be saved.');
    expect(await panel.text('Try again')).toContain('1 decision waits to be saved.');
    worker = await startWorker({ port, persist });
    expect(await remembered()).not.toContain(summary?.caseNumber);
    await press(panel, 'Send now');
    await panel.page.waitForFunction(() => !document.body.textContent?.includes('waits to be saved'), {
      timeout: 8000,
    });
    expect((await remembered()).filter((one) => one === summary?.caseNumber).length).toBe(1);
  });
});
