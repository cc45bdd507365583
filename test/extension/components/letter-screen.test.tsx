// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PanelState } from '../../../extension/platform/panel-port.ts';
import { SUMMARY } from './fixture-summary.ts';
import { place } from './letter.ts';
import { press, saying, settle, showPanel, wordsOf } from './render.tsx';
import { STATES } from './states.ts';

function state(name: string): PanelState {
  const found = STATES[name];
  if (found === undefined) throw new Error(`No state ${name}.`);
  return found;
}

const READ = state('read');

describe('a letter that was read', () => {
  it('shows overturned items first and keeps the number each has in the letter', async () => {
    const { page } = await showPanel(READ);
    const heads = [...page.querySelectorAll('.item-head h3')].map(wordsOf);
    expect(heads).toEqual([
      '2Overturned EMG/NCV of both upper extremities',
      '4Not clear Interferential unit, rental for',
      '1Upheld MRI of the cervical spine without contrast',
      '3Upheld Baclofen 10mg #3 1 to check Upheld: the 27 that UR authorized stay authorized; 3 are not owed.',
    ]);
  });

  it('gives counts that add up to the items', async () => {
    const { page } = await showPanel(READ);
    expect([...page.querySelectorAll('.count')].map(wordsOf)).toEqual([
      '1 overturned',
      '2 upheld',
      '1 not clear',
    ]);
  });

  it('names the next date of what was overturned, with its rule as a link', async () => {
    const { page } = await showPanel(READ);
    const card = page.querySelector('.act-card');
    expect(wordsOf(card?.querySelector('h2') ?? null)).toBe('Act by Wed 01/18/2017');
    expect(wordsOf(card?.querySelector('li') ?? null)).toBe('Authorize EMG/NCV of both upper extremities');
    expect(card?.querySelector('a')?.href).toBe('https://www.example.org/8ccr/9792.10.7');
  });

  it('says of a date gone by that it was due, never to act by it', async () => {
    const { page } = await showPanel(READ, { today: '2017-01-19' });
    expect(wordsOf(page.querySelector('.act-card h2'))).toBe('Was due Wed 01/18/2017');
  });

  it('shows no card where nothing is owed', async () => {
    const { page } = await showPanel(state('read-all-upheld'));
    expect(page.querySelector('.act-card')).toBeNull();
  });

  it('folds runs of pages into one link, and says which section nobody knows', async () => {
    const { page } = await showPanel(READ);
    await settle(() => page.querySelector<HTMLElement>('#item-3 .fold-button')?.click());
    const link = saying(page, '#item-3 a', 'pp. 64-65') as HTMLAnchorElement;
    expect(link.href).toBe('https://www.example.org/mtus/chronic-pain-2009.pdf#page=64');
    expect(wordsOf(page.querySelector('#item-3 .citation'))).toContain(
      'Sleep Hygiene not in our guideline list',
    );
    expect(wordsOf(page.querySelector('#item-3 .badge'))).toBe('Claims administrator cited none');
  });

  it('says of what the letter does not state that it is not stated', async () => {
    const { page } = await showPanel(state('read-without-header'));
    expect(wordsOf(page.querySelector('h1'))).toBe('No case number in this letter');
    expect(page.textContent.match(/not stated in this letter/g)).toHaveLength(9);
  });

  it('shows words of a letter as words, whatever markup they hold', async () => {
    const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const items = SUMMARY.items.map((item) => ({ ...item, request: evil }));
    const hostile = { ...READ, summaries: [{ ...SUMMARY, caseNumber: evil, items }] } as PanelState;
    const { page } = await showPanel(hostile);
    expect(page.querySelectorAll('img, script')).toHaveLength(0);
    expect(wordsOf(page.querySelector('h1'))).toContain('<img');
  });
});

describe('a value', () => {
  it('marks its place while it is pointed at, and moves nothing', async () => {
    const { page, calls } = await showPanel(READ);
    const value = saying(page, '.door', 'decided 01/11/2017');
    value.dispatchEvent(new MouseEvent('mouseenter'));
    value.dispatchEvent(new MouseEvent('mouseleave'));
    expect(calls).toEqual([
      { name: 'mark', args: [[place('01/11/2017')]] },
      expect.objectContaining({ name: 'clearMarks' }),
    ]);
  });

  it('leads to its words when pressed', async () => {
    const { page, calls } = await showPanel(READ);
    await settle(() => saying(page, '.door', 'decided 01/11/2017').click());
    expect(calls.filter(({ name }) => name === 'reveal')).toEqual([
      { name: 'reveal', args: [[place('01/11/2017')]] },
    ]);
    expect(page.querySelector('.evidence')).toBeNull();
  });

  it('keeps its mark once pressed, when the pointer moves on to the letter', async () => {
    const { page, calls } = await showPanel(READ);
    const value = saying(page, '.door', 'decided 01/11/2017');
    value.dispatchEvent(new MouseEvent('mouseenter'));
    await settle(() => value.click());
    value.dispatchEvent(new MouseEvent('mouseleave'));
    expect(calls.map(({ name }) => name)).toEqual(['mark', 'reveal']);
  });

  it('of an item gives the mark back to its item when it is left', async () => {
    const { page, calls } = await showPanel(READ);
    const item = page.querySelector('#item-2');
    const fact = saying(page, '#item-2 .door', 'Numbness has lasted eleven weeks in both hands.');
    item?.dispatchEvent(new MouseEvent('mouseenter'));
    fact.dispatchEvent(new MouseEvent('mouseenter'));
    fact.dispatchEvent(new MouseEvent('mouseleave'));
    item?.dispatchEvent(new MouseEvent('mouseleave'));
    const own = [place('EMG/NCV of both upper extremities'), place('Overturned')];
    expect(calls.map(({ name, args }) => [name, name === 'mark' ? args[0] : null])).toEqual([
      ['mark', own],
      ['mark', [place('Numbness has lasted eleven weeks in both hands.')]],
      ['mark', own],
      ['clearMarks', null],
    ]);
  });

  it('unfolds its lines where the letter cannot be scrolled, and folds them again', async () => {
    const { page } = await showPanel(READ, {}, { reveal: () => Promise.resolve(false) });
    const value = saying(page, '.door', 'decided 01/11/2017');
    await settle(() => value.click());
    expect(wordsOf(page.querySelector('.evidence mark'))).toBe('01/11/2017');
    await settle(() => value.click());
    expect(page.querySelector('.evidence')).toBeNull();
  });

  it('says so when the letter is no longer at hand', async () => {
    const answers = { reveal: () => Promise.resolve(false), evidence: () => Promise.resolve(null) };
    const { page } = await showPanel(READ, {}, answers);
    await settle(() => saying(page, '.door', 'decided 01/11/2017').click());
    expect(wordsOf(page.querySelector('.evidence'))).toContain('no longer at hand');
  });
});

describe('the keys of the panel', () => {
  it('go from item to item with J and K, in the order shown', async () => {
    const { page } = await showPanel(READ);
    const seen: (string | undefined)[] = [];
    for (const key of ['j', 'j', 'j', 'k']) {
      await press(key, document.activeElement ?? document.body);
      seen.push((document.activeElement as HTMLElement).dataset.item);
    }
    expect(seen).toEqual(['2', '4', '1', '4']);
    expect(page.querySelector('[data-item="4"]')).toBe(document.activeElement);
  });

  it('show the item in the letter with Enter and fold it with the space bar', async () => {
    const { page, calls } = await showPanel(READ);
    await press('j');
    const item = page.querySelector('[data-item="2"]') ?? document.body;
    await press('Enter', item);
    expect(calls).toContainEqual({
      name: 'openLetter',
      args: [[place('EMG/NCV of both upper extremities'), place('Overturned')]],
    });
    await press(' ', item);
    expect(item.querySelector('.item-body')).toBeNull();
  });

  it('copy the claim note with C and say so in place', async () => {
    const { page, calls } = await showPanel(READ);
    await press('c');
    expect(calls).toEqual([
      { name: 'claimNote', args: [SUMMARY, null] },
      { name: 'copy', args: ['the note'] },
    ]);
    expect(wordsOf(page.querySelector('#copy-note'))).toBe('Claim note copied');
  });

  it('stay silent while somebody types, and with a modifier held', async () => {
    const { page, calls } = await showPanel(READ);
    await press('c', page.querySelector('input[type="date"]') ?? document.body);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', ctrlKey: true, bubbles: true }));
    expect(calls).toEqual([]);
  });

  it('can be switched off, all but the arrows within the items', async () => {
    const { page, calls } = await showPanel(READ, { lettersOn: false });
    await press('c');
    await press('j');
    expect(calls).toEqual([]);
    page.querySelector<HTMLElement>('[data-item="2"]')?.focus();
    await press('ArrowDown', document.activeElement ?? document.body);
    expect((document.activeElement as HTMLElement).dataset.item).toBe('4');
  });

  it('are listed by the question mark, which gives the focus back when it closes', async () => {
    const { page } = await showPanel(READ);
    page.querySelector<HTMLElement>('#copy-note')?.focus();
    await press('?', document.activeElement ?? document.body);
    const list = page.querySelector('.key-list');
    expect(document.activeElement).toBe(list);
    await press('Escape', list ?? document.body);
    expect(page.querySelector('.key-list')).toBeNull();
    expect(document.activeElement?.id).toBe('copy-note');
  });

  it('that the browser keeps do the same', async () => {
    const { calls } = await showPanel(READ, { command: { command: 'copy-note' } });
    await settle(() => {});
    expect(calls.map(({ name }) => name)).toEqual(['claimNote', 'copy']);
  });
});

describe('the foot of the panel', () => {
  it('says why the letter was read here although a Worker is set', async () => {
    const { page } = await showPanel(state('read-fallback'));
    expect(wordsOf(page.querySelector('.read-by'))).toContain(
      "Read on this device: Your team's Worker did not answer.",
    );
  });

  it('tells what was sent', async () => {
    const { page } = await showPanel(state('read-worker'), { sent: { requests: 1, bytes: 8214 } });
    expect(wordsOf(page.querySelector('.read-by'))).toContain('1 request sent, 8.2 kB');
  });

  it('says so when the clipboard refuses', async () => {
    const { page } = await showPanel(READ, {}, { copy: () => Promise.resolve(false) });
    await settle(() => page.querySelector<HTMLElement>('#copy-note')?.click());
    expect(wordsOf(page.querySelector('.copy-failed'))).toContain('Could not copy');
  });
});

describe('the day of receipt', () => {
  it('is asked of the background when the reader enters it, never before the decision', async () => {
    const { page, calls } = await showPanel(READ);
    const input = page.querySelector<HTMLInputElement>('input[type="date"]');
    if (input === null) throw new Error('no date input');
    for (const day of ['2017-01-09', '2017-01-13', '']) {
      await settle(() => {
        input.value = day;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
    }
    expect(calls).toEqual([
      { name: 'setReceived', args: ['2017-01-13'] },
      { name: 'setReceived', args: [null] },
    ]);
  });
});
