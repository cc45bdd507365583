// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { TeamPage } from '../../../extension/components/team/TeamPage.tsx';
import { type TeamActions, TeamProvider } from '../../../extension/components/team/team-actions.tsx';
import type { Asked } from '../../../extension/platform/team/ask-team.ts';
import type { DecisionPage } from '../../../shared/api/decisions.ts';
import { saying, settle, show, showPanel, wordsOf } from '../components/render.tsx';
import { fakeTeam } from './fake-team.ts';
import { DECISIONS, ME, SCORECARD, saved } from './fixture-decisions.ts';
import { choose, click, faultsOf, names, onDevice, showView } from './show-team.tsx';

const FOUND: Asked<DecisionPage> = { ok: true, value: { decisions: [...DECISIONS], next: null } };

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

  it('asks Firefox for what it did not allow yet, on the click, and searches then', async () => {
    let isAllowed = false;
    const { page } = await showView(
      { search: () => Promise.resolve(isAllowed ? FOUND : { ok: false, code: 'no-consent' }) },
      'history',
      {
        giveConsent: () => {
          isAllowed = true;
          return Promise.resolve(true);
        },
      },
    );
    expect(wordsOf(page.querySelector('[role="alert"]'))).toContain('nothing is searched or compared');
    expect(await faultsOf(page)).toEqual([]);
    await click(saying(page, '[role="alert"] button', 'Let Firefox send it'));
    expect(page.querySelector('[role="alert"]')).toBeNull();
    expect(page.querySelectorAll('.decision').length).toBeGreaterThan(0);
  });

  it('searches again once somebody signed in', async () => {
    let isSignedIn = false;
    const { page } = await showView(
      { search: () => Promise.resolve(isSignedIn ? FOUND : { ok: false, code: 'not-signed-in' }) },
      'history',
      {
        signIn: () => {
          isSignedIn = true;
          return Promise.resolve('signed-in');
        },
      },
    );
    await click(saying(page, '[role="alert"] button', 'Sign in with your organization'));
    expect(page.querySelectorAll('.decision').length).toBeGreaterThan(0);
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

  it('export the table that is on screen', async () => {
    const { page, calls } = await showView({}, 'scorecards');
    await click(saying(page, 'button', 'CSV'));
    expect(calls.find(({ name }) => name === 'saveScorecard')?.args).toEqual([SCORECARD]);
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
    await team.load();
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
