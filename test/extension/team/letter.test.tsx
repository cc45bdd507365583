// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { SUMMARY } from '../components/fixture-summary.ts';
import { saying, settle, wordsOf } from '../components/render.tsx';
import { PRECEDENTS, repeat } from './fixture-decisions.ts';
import { atWorker, click, faultsOf, names, onDevice, showLetter } from './show-team.tsx';

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
