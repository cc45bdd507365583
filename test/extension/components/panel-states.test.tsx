// @vitest-environment happy-dom
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { READING_ERROR_CODES } from '../../../extension/summary/problem-view.ts';
import { settle, showPanel, wordsOf } from './render.tsx';
import { STATES } from './states.ts';

describe.each(Object.entries(STATES))('the panel in the state %s', (_name, state) => {
  it('has one main part, one heading of the first rank, and says aloud where it is', async () => {
    const { page } = await showPanel(state);
    expect(page.querySelectorAll('main')).toHaveLength(1);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(wordsOf(page.querySelector('[role="status"]'))).not.toBe('');
  });

  it('has no violation that axe-core can see without a layout', async () => {
    const { page } = await showPanel(state);
    // Colors and sizes need a real browser: `npm run screenshots` checks them in Chromium.
    const { violations } = await axe.run(page, {
      rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('the panel that failed', () => {
  it.each(READING_ERROR_CODES)(
    'names %s, says what to do, and links its section of the help',
    async (code) => {
      const { page, calls } = await showPanel(STATES[`failed-${code}`] ?? fail(code));
      expect(wordsOf(page.querySelector('h1')).length).toBeGreaterThan(10);
      expect(page.querySelectorAll('main button').length).toBeGreaterThan(0);
      [...page.querySelectorAll('button')].find((button) => wordsOf(button) === 'More about this')?.click();
      expect(calls).toEqual([{ name: 'openHelp', args: [code] }]);
    },
  );

  it('offers to summarize what does not look like a decision, and says what it found', async () => {
    const { page, calls } = await showPanel(STATES['failed-not-a-decision'] ?? fail('state'));
    [...page.querySelectorAll('button')].find((button) => wordsOf(button) === 'Summarize anyway')?.click();
    expect(calls).toEqual([{ name: 'readTab', args: [true] }]);
    expect(wordsOf(page.querySelector('details'))).toContain('is a utilization review decision');
  });

  it('asks for the site of a foreign frame in the click itself', async () => {
    const { page, calls } = await showPanel(STATES['failed-foreign-frame'] ?? fail('state'));
    const button = [...page.querySelectorAll('button')].find(
      (one) => wordsOf(one) === 'Allow files.example.net once',
    );
    button?.click();
    // Noted before anything was awaited.
    expect(calls).toEqual([{ name: 'allowHost', args: ['files.example.net', true] }]);
  });
});

describe('the sites an administrator named', () => {
  const sites = ['https://claims.example.org'];

  it('are asked for in one click, and not again', async () => {
    const { page, calls } = await showPanel(STATES.idle ?? fail('state'), { teamSites: sites });
    const aside = page.querySelector('aside');
    expect(wordsOf(aside)).toContain('https://claims.example.org');
    await settle(() => aside?.querySelector('button')?.click());
    expect(calls).toEqual([{ name: 'allowTeamSites', args: [sites] }]);
    expect(page.querySelector('aside')).toBeNull();
  });

  it('never stand in the way of a letter', async () => {
    const { page } = await showPanel(STATES.read ?? fail('state'), { teamSites: sites });
    expect(page.querySelector('aside')).toBeNull();
  });
});

describe('the panel that reads', () => {
  it('shows no outline before 300 ms have gone by, so that nothing flashes', async () => {
    const reading = { kind: 'reading', tabId: 1, startedAt: 1000 } as const;
    const before = performance.now();
    const { page } = await showPanel(reading, { now: () => 1000 });
    await vi.waitFor(() => expect(page.querySelector('.skeleton')).not.toBeNull(), { timeout: 10_000 });
    // A machine that is held up shows it later, never sooner.
    expect(performance.now() - before).toBeGreaterThan(290);
  });
});

function fail(what: string): never {
  throw new Error(`No fixture for ${what}.`);
}
