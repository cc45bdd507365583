// @vitest-environment happy-dom
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { LetterTeam } from '../../../extension/components/team/LetterTeam.tsx';
import { TeamPage } from '../../../extension/components/team/TeamPage.tsx';
import { TeamView } from '../../../extension/components/team/TeamView.tsx';
import { type TeamActions, TeamProvider } from '../../../extension/components/team/team-actions.tsx';
import type { PanelState } from '../../../extension/platform/panel-port.ts';
import type { DecisionPage } from '../../../shared/api/decisions.ts';
import { SUMMARY } from '../components/fixture-summary.ts';
import { saying, settle, show, showPanel, wordsOf } from '../components/render.tsx';
import { STATES } from '../components/states.ts';
import { fakeTeam } from './fake-team.ts';
import { DECISIONS, ME, PRECEDENTS, repeat, saved } from './fixture-decisions.ts';

type Read = Extract<PanelState, { kind: 'read' }>;
const onDevice = STATES.read as Read;
const atWorker = STATES['read-worker'] as Read;

async function showView(answers: Partial<TeamActions> = {}, starts: 'history' | 'scorecards' = 'history') {
  const { team, calls } = fakeTeam(answers);
  const { page } = await show(
    <TeamProvider team={team}>
      <TeamView onBack={() => void calls.push({ name: 'back', args: [] })} starts={starts} />
    </TeamProvider>,
  );
  await settle(() => {});
  return { page, calls };
}

async function showLetter(state: Read, answers: Partial<TeamActions> = {}) {
  const { team, calls } = fakeTeam(answers);
  const found: number[] = [];
  const { page } = await show(
    <TeamProvider team={team}>
      <LetterTeam state={state} summary={SUMMARY} onRepeats={(count) => found.push(count)} />
    </TeamProvider>,
  );
  // Once, so that no test waits for the modules to be made.
  await fakeTeam().team.load();
  // Each item is asked about in its turn.
  for (let n = 0; n < 20; n += 1) await settle(() => {});
  return { page, calls, found };
}

const names = (calls: readonly { name: string }[]) => calls.map(({ name }) => name);
const click = (element: HTMLElement) => settle(() => element.click());

async function choose(page: HTMLElement, label: string, value: string): Promise<void> {
  const select = [...page.querySelectorAll('label')]
    .find((one) => wordsOf(one).startsWith(label))
    ?.querySelector<HTMLSelectElement | HTMLInputElement>('select, input');
  if (!select) throw new Error(`No field "${label}".`);
  await settle(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

async function faultsOf(page: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(page, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe('the history', () => {
  it('shows each decision with its case, its date, and every item with its outcome', async () => {
    const { page } = await showView();
    const first = page.querySelector('.decision');
    expect(wordsOf(first?.querySelector('h3') ?? null)).toContain('CM17-0999503');
    expect([...(first?.querySelectorAll('.decision-items li') ?? [])].map(wordsOf)).toEqual([
      'Overturned EMG/NCV of both upper extremities',
      'Upheld Tramadol 50mg #60',
    ]);
    expect(wordsOf(page.querySelector('section [role="status"]'))).toBe('3 decisions');
    expect(await faultsOf(page)).toEqual([]);
  });

  it('searches words on Enter and filters as soon as they are chosen, all in one question', async () => {
    const { page, calls } = await showView();
    const words = page.querySelector<HTMLInputElement>('input[type="search"]');
    await settle(() => {
      if (words === null) return;
      words.value = 'trama*';
      words.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(names(calls).filter((name) => name === 'search').length).toBe(1);
    await settle(() => page.querySelector('form')?.requestSubmit());
    await choose(page, 'Outcome', 'overturned');
    await choose(page, "Claims administrator's basis", 'none');
    await choose(page, 'Order', 'oldest-decided');
    expect(calls.filter(({ name }) => name === 'search').at(-1)?.args).toEqual([
      { q: 'trama*', outcome: 'overturned', basis: 'none' },
      'oldest-decided',
      null,
    ]);
  });

  it('adds the next page below, and does not lose the first when that fails', async () => {
    const pages: Record<string, Awaited<ReturnType<TeamActions['search']>>> = {
      first: { ok: true, value: { decisions: [saved(9)], next: 'c-1' } },
      'c-1': { ok: false, code: 'unavailable' },
    };
    const { page } = await showView({
      search: (_filters, _sort, cursor) =>
        Promise.resolve(pages[cursor ?? 'first'] ?? { ok: false, code: 'internal' }),
    });
    await click(saying(page, 'button', 'Show more'));
    expect(wordsOf(page.querySelector('[role="alert"]'))).toContain("Your team's Worker cannot answer now.");
    expect(page.querySelectorAll('.decision').length).toBe(1);
    pages['c-1'] = { ok: true, value: { decisions: [saved(8)], next: null } };
    await click(saying(page, 'button', 'Try again'));
    expect(page.querySelectorAll('.decision').length).toBe(2);
    expect(wordsOf(page.querySelector('section [role="status"]'))).toBe('2 decisions');
  });

  it('drops an answer to a question that was replaced meanwhile', async () => {
    const waiting: ((page: DecisionPage) => void)[] = [];
    const { page } = await showView({
      search: () => new Promise((resolve) => waiting.push((value) => resolve({ ok: true, value }))),
    });
    await choose(page, 'Outcome', 'upheld');
    await settle(() => waiting[1]?.({ decisions: [saved(5, { caseNumber: 'CM16-0999555' })], next: null }));
    await settle(() => waiting[0]?.({ decisions: [...DECISIONS], next: null }));
    expect(page.querySelectorAll('.decision').length).toBe(1);
    expect(wordsOf(page)).toContain('CM16-0999555');
  });

  it('says that nothing is there yet, and otherwise that nothing fits', async () => {
    const { page } = await showView({
      search: () => Promise.resolve({ ok: true, value: { decisions: [], next: null } }),
    });
    expect(wordsOf(page.querySelector('section [role="status"]'))).toMatch(/^No decision yet\./);
    await choose(page, 'Category', 'surgery');
    expect(wordsOf(page.querySelector('section [role="status"]'))).toMatch(/^No decision fits\./);
    expect(wordsOf(page)).not.toContain('Export all that fit');
  });

  it.each([
    ['unauthorized', 'The team token was not accepted.', 'Open the options'],
    ['forbidden', 'This token may not do that.', 'Open the options'],
    ['unavailable', "Your team's Worker cannot answer now.", 'Try again'],
    ['worker-unreachable', "Your team's Worker did not answer.", 'Try again'],
  ] as const)('names %s and offers the next step', async (code, words, step) => {
    const { page } = await showView({ search: () => Promise.resolve({ ok: false, code }) });
    expect(wordsOf(page.querySelector('[role="alert"]'))).toContain(words);
    expect(saying(page, '[role="alert"] button', step)).toBeTruthy();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('exports everything that fits, not only what is on screen', async () => {
    const { page, calls } = await showView();
    await choose(page, 'Outcome', 'mixed');
    await click(saying(page, 'button', 'JSON lines'));
    expect(calls.find(({ name }) => name === 'save')?.args).toEqual([{ outcome: 'mixed' }, 'jsonl']);
    expect(wordsOf(page.querySelector('.history-export [role="status"]'))).toBe('Exported');
  });

  it('lets a member label the UR vendor, and a reader only see it', async () => {
    const { page, calls } = await showView();
    const field = page.querySelector<HTMLInputElement>('.vendor-form input');
    expect(field?.value).toBe('North desk');
    await settle(() => {
      if (field === null) return;
      field.value = 'South desk';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await settle(() => field?.form?.requestSubmit());
    expect(calls.find(({ name }) => name === 'label')?.args).toEqual([3, 'South desk']);
    const reader = await showView({
      who: () => Promise.resolve({ ok: true, value: { ...ME, role: 'reader' } }),
    });
    expect(reader.page.querySelector('.vendor-form')).toBeNull();
    expect(wordsOf(reader.page)).toContain('UR vendor: North desk');
    expect(wordsOf(reader.page)).toContain('letters that you open are not added');
  });
});

describe('the scorecards', () => {
  it('draw the share that is chosen, and tell every number in a table', async () => {
    const { page, calls } = await showView({}, 'scorecards');
    expect([...page.querySelectorAll('.share-chart tr')].map(wordsOf)).toEqual(['Nov 201615%', 'Dec 20166%']);
    await choose(page, 'Share', 'administratorNone');
    expect([...page.querySelectorAll('.share-chart tr')].map(wordsOf)).toEqual([
      'Nov 201640%',
      'Dec 201626%',
    ]);
    expect([...page.querySelectorAll('.share-table tbody tr')].map(wordsOf)[2]).toBe('Jan 20174310');
    await choose(page, 'Group by', 'vendor');
    expect(calls.filter(({ name }) => name === 'scorecard').at(-1)?.args).toEqual(['vendor', null, null]);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('draw nothing where no group has five items, and say so', async () => {
    const { page } = await showView(
      {
        scorecard: () => Promise.resolve({ ok: true, value: { by: 'month', rows: [] } }),
      },
      'scorecards',
    );
    expect(wordsOf(page)).toContain('Nothing to count in these months.');
    expect(page.querySelector('.share-chart')).toBeNull();
  });
});

describe("the team's letters on a letter", () => {
  it('keep their room before anything is loaded, so that a late answer moves nothing', async () => {
    const { page } = await showLetter(atWorker, { load: () => new Promise(() => {}) });
    const room = page.querySelector<HTMLElement>('.letter-team')?.style.minHeight ?? '';
    expect(Number.parseFloat(room)).toBeGreaterThan(SUMMARY.items.length * 1.4);
  });

  it('tell of each item how it went, with the state beside it', async () => {
    const { page, calls } = await showLetter(atWorker);
    expect([...page.querySelectorAll('.rate')].map(wordsOf)).toEqual(
      SUMMARY.items.map(() => 'tramadol: upheld 7 of 9 (78%)'),
    );
    expect(calls.filter(({ name }) => name === 'precedents').map(({ args }) => args[1])).toEqual(
      SUMMARY.items.map(({ number }) => number),
    );
    expect(wordsOf(page.querySelector('.similar li'))).toContain('same treatment, same section');
    expect(wordsOf(page.querySelector('.state-rates summary'))).toBe('All of California, 2024: 87% upheld');
    expect(await faultsOf(page)).toEqual([]);
  });

  it('are not asked about a letter that stays on the device, until the reader clicks', async () => {
    const { page, calls } = await showLetter(onDevice);
    expect(calls).toEqual([]);
    await click(saying(page, 'button', "Compare with your team's letters"));
    expect(names(calls)).toContain('precedents');
  });

  it('are asked by themselves where the team shares facts', async () => {
    const { calls } = await showLetter(onDevice, { sharesFacts: true });
    expect(names(calls)).toContain('precedents');
  });

  it('tell once that the Worker is away, however many items there are', async () => {
    const { page } = await showLetter(atWorker, {
      precedents: () => Promise.resolve({ ok: false, code: 'unavailable' }),
      repeats: () => Promise.resolve({ ok: false, code: 'unavailable' }),
    });
    expect(page.querySelectorAll('[role="alert"]').length).toBe(1);
  });

  it('say where no letter is alike, and never give a rate without its count', async () => {
    const { page } = await showLetter(atWorker, {
      precedents: () => Promise.resolve({ ok: true, value: { ...PRECEDENTS, rates: [], similar: [] } }),
    });
    expect(wordsOf(page.querySelector('.rate'))).toBe('no earlier letter of your team');
  });
});

describe('the repeat-request guard', () => {
  it('shows nothing where the team did not switch it on', async () => {
    const { page, found } = await showLetter(atWorker, {
      repeats: () => Promise.resolve({ ok: true, value: { guard: false, claim: null, repeats: [] } }),
    });
    expect(page.querySelector('.repeats')).toBeNull();
    expect(found).toEqual([0]);
  });

  it('names the earlier case, its dates and outcome, and asks the two questions of the law', async () => {
    const { page, found } = await showLetter(atWorker);
    const words = wordsOf(page.querySelector('.repeat'));
    expect(words).toContain('Item 2 Upheld CM16-0999501, decided 12/05/2016');
    expect(words).toContain('UR decision of 10/03/2016 was upheld. It stays in effect until 10/03/2017');
    expect([...page.querySelectorAll('.questions li')].map(wordsOf)).toEqual([
      'Does the request come from the same physician or practice group?',
      'Is there a documented change of the facts that the earlier decision rested on?',
    ]);
    expect(page.querySelector('.repeat a')?.getAttribute('href')).toContain('sectionNum=4610');
    expect(found.at(-1)).toBe(1);
  });

  it('says the opposite of an overturned one: no ground to refuse, nothing to ask', async () => {
    const { page } = await showLetter(atWorker, {
      repeats: () =>
        Promise.resolve({
          ok: true,
          value: { guard: true, claim: '05-123456-001', repeats: [repeat('overturned')] },
        }),
    });
    expect(wordsOf(page.querySelector('.repeat'))).toContain('It is no ground to refuse a new request.');
    expect(page.querySelector('.questions')).toBeNull();
  });

  it('asks for the claim number where the letter states none, and looks once more', async () => {
    const claims: (string | null)[] = [];
    const { page } = await showLetter(atWorker, {
      repeats: (_letter, claim) => {
        claims.push(claim);
        return Promise.resolve({ ok: true, value: { guard: true, claim, repeats: [] } });
      },
    });
    expect(wordsOf(page.querySelector('.repeats'))).toContain('The letter states no claim number.');
    const field = page.querySelector<HTMLInputElement>('.claim-form input');
    await settle(() => {
      if (field === null) return;
      field.value = ' 05-99 ';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await settle(() => field?.form?.requestSubmit());
    expect(claims).toEqual([null, '05-99']);
    expect(wordsOf(page.querySelector('.repeats'))).toContain('No earlier decision on these treatments');
  });
});

describe('what waits', () => {
  it('is counted, can be sent now, and can be discarded', async () => {
    const { page, calls } = await showView({ outbox: { waiting: 3, lost: 1 } });
    expect(wordsOf(page.querySelector('.outbox [role="status"]'))).toBe(
      '3 decisions wait to be saved. 1 decision could not be kept.',
    );
    await click(saying(page, '.outbox button', 'Send now'));
    await click(saying(page, '.outbox button', 'Discard'));
    expect(names(calls)).toEqual(expect.arrayContaining(['sendWaiting', 'discardWaiting']));
  });
});

describe('the panel', () => {
  it('offers the team only where a Worker is set up', async () => {
    const { page } = await showPanel(onDevice);
    expect([...page.querySelectorAll('button')].map(wordsOf)).not.toContain('Team');
  });

  it("shows the team's letters in its place, and comes back with what was open still open", async () => {
    const { team } = fakeTeam();
    const inside = (isOpen: boolean) => (
      <TeamProvider team={team}>
        <TeamPage isOpen={isOpen} density="comfortable" onBack={() => {}}>
          <details open>
            <summary>Item 2</summary>
          </details>
        </TeamPage>
      </TeamProvider>
    );
    const { page } = await show(inside(true));
    for (let n = 0; n < 5; n += 1) await settle(() => {});
    expect(wordsOf(page.querySelector('h1'))).toBe("Your team's letters");
    expect(page.querySelector('details')?.closest('[hidden]')).not.toBeNull();
    expect(page.querySelector('details')?.open).toBe(true);
  });
});
