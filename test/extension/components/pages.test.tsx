// @vitest-environment happy-dom
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { HelpPage } from '../../../extension/components/HelpPage.tsx';
import {
  OptionsPage,
  type OptionsProps,
  type OptionValues,
} from '../../../extension/components/OptionsPage.tsx';
import type { ReadingErrorCode } from '../../../extension/platform/panel-port.ts';
import { READING_ERROR_CODES } from '../../../extension/summary/problem-view.ts';
import { saying, settle, show, showPanel, wordsOf } from './render.tsx';
import { STATES } from './states.ts';

const VALUES: OptionValues = {
  workerUrl: '',
  workerToken: '',
  sendWhen: 'detected',
  shareFacts: false,
  density: 'comfortable',
  singleKeys: true,
  overlay: true,
  noteTemplate: '',
};

const NOON = Date.UTC(2017, 0, 12, 20);

async function showOptions(part: Partial<OptionsProps> = {}) {
  const saved: Partial<OptionValues>[] = [];
  const removed: string[] = [];
  const { page } = await show(
    <OptionsPage
      values={VALUES}
      locked={[]}
      policyProblems={[]}
      sites={[
        { origin: 'https://www.dir.ca.gov', from: 'declared', allowed: true },
        { origin: 'https://portal.example.org', from: 'own', allowed: true },
      ]}
      version="1.2.3"
      onSave={(changes) => {
        saved.push(changes);
        return Promise.resolve(true);
      }}
      signedInUntil={null}
      now={() => NOON}
      onSignIn={() => Promise.resolve('signed-in')}
      onSignOut={() => Promise.resolve()}
      onTest={() => Promise.resolve('accepted')}
      onAllowSite={() => Promise.resolve(true)}
      onRemoveSite={(origin) => {
        removed.push(origin);
        return Promise.resolve();
      }}
      onHelp={() => {}}
      {...part}
    />,
  );
  return { page, saved, removed };
}

async function type(input: HTMLInputElement | HTMLTextAreaElement | null, text: string): Promise<void> {
  if (input === null) throw new Error('no such field');
  await settle(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('the options', () => {
  it('save a Worker address as an origin, once it is one that letters may go to', async () => {
    const { page, saved } = await showOptions();
    const address = page.querySelector<HTMLInputElement>('input[type="url"]');
    await type(address, 'http://imr.example.org');
    expect(saying(page, 'button', 'Save').hasAttribute('disabled')).toBe(true);
    expect(wordsOf(page.querySelector('.field-error'))).toContain('https://');
    await type(address, 'https://imr.example.org/');
    await settle(() => page.querySelector('form')?.requestSubmit());
    expect(saved).toEqual([{ workerUrl: 'https://imr.example.org', workerToken: '' }]);
  });

  it('hide the token until asked to show it', async () => {
    const { page } = await showOptions({ values: { ...VALUES, workerToken: 'secret' } });
    expect(page.querySelectorAll('input[type="password"]')).toHaveLength(1);
    await settle(() => page.querySelector<HTMLInputElement>('form input[type="checkbox"]')?.click());
    expect(page.querySelectorAll('input[type="password"]')).toHaveLength(0);
  });

  it('sign in at the address that stands in the field, and say what came of it', async () => {
    const asked: string[] = [];
    const { page } = await showOptions({
      onSignIn: (address) => {
        asked.push(address);
        return Promise.resolve('not-set-up');
      },
    });
    const button = saying(page, 'button', 'Sign in with your organization');
    expect(button.hasAttribute('disabled')).toBe(true);
    await type(page.querySelector<HTMLInputElement>('input[type="url"]'), 'https://imr.example.org/');
    await settle(() => button.click());
    expect(asked).toEqual(['https://imr.example.org']);
    expect(wordsOf(page)).toContain('This Worker has no single sign-on.');
  });

  it('say until when one is signed in, and saving an empty token leaves that as it is', async () => {
    const { page, saved } = await showOptions({
      values: { ...VALUES, workerUrl: 'https://imr.example.org' },
      signedInUntil: NOON + 3_600_000,
    });
    expect(wordsOf(page)).toMatch(/You are signed in until Jan 1[23], 2017, \d+:00/);
    await settle(() => page.querySelector('form')?.requestSubmit());
    expect(saved).toEqual([{ workerUrl: 'https://imr.example.org' }]);
  });

  it('say that a sign-in ended, and forget it on demand', async () => {
    const signOut = vi.fn(() => Promise.resolve());
    const { page } = await showOptions({ signedInUntil: NOON, onSignOut: signOut });
    expect(wordsOf(page.querySelector('.sign-in-options .field-error'))).toContain('Your sign-in ended');
    await settle(() => saying(page, 'button', 'Sign out').click());
    expect(signOut).toHaveBeenCalledOnce();
  });

  it('offer no sign-in where the administrator set the token', async () => {
    const { page } = await showOptions({ onSignIn: null, locked: ['workerToken'] });
    expect(wordsOf(page)).not.toContain('Sign in with');
  });

  it('say what the Worker answered to the test', async () => {
    const { page } = await showOptions({
      values: { ...VALUES, workerUrl: 'https://imr.example.org' },
      onTest: () => Promise.resolve('unauthorized'),
    });
    await settle(() => saying(page, 'button', 'Test the connection').click());
    expect(wordsOf(page.querySelector('.result'))).toContain('The team token was not accepted.');
  });

  it('say so when the browser was not allowed to send letters', async () => {
    const { page } = await showOptions({ onSave: () => Promise.resolve(false) });
    await settle(() => page.querySelector('form')?.requestSubmit());
    expect(wordsOf(page.querySelector('.result'))).toContain('Not saved');
  });

  it('show what an administrator fixed, and let nobody change it', async () => {
    const { page } = await showOptions({
      locked: ['workerUrl', 'sendWhen', 'singleKeys'],
      policyProblems: ['sites'],
    });
    expect(page.querySelector<HTMLInputElement>('input[type="url"]')?.disabled).toBe(true);
    expect(page.querySelector<HTMLFieldSetElement>('fieldset')?.disabled).toBe(true);
    expect(page.querySelectorAll('.locked')).toHaveLength(3);
    expect(wordsOf(page.querySelector('[role="alert"]'))).toContain('sites');
  });

  it('remove a site that the reader added, and offer no such thing for a declared one', async () => {
    const { page, removed } = await showOptions();
    const buttons = [...page.querySelectorAll<HTMLElement>('.sites button')];
    expect(buttons).toHaveLength(1);
    await settle(() => buttons[0]?.click());
    expect(removed).toEqual(['https://portal.example.org']);
  });

  it('save only a claim note that can be written', async () => {
    const { page, saved } = await showOptions();
    const template = page.querySelector('textarea');
    await type(template, 'Case {{caseNumber}} of {{employeeName}}');
    const save = saying(page, 'section:has(textarea) button', 'Save');
    expect(save.hasAttribute('disabled')).toBe(true);
    expect(wordsOf(page.querySelector('[role="alert"]'))).toContain('employeeName');
    await type(template, 'Case {{caseNumber}}');
    await settle(() => save.click());
    expect(saved).toEqual([{ noteTemplate: 'Case {{caseNumber}}' }]);
  });

  it('have no violation that axe-core can see without a layout', async () => {
    const { page } = await showOptions();
    expect(await violationsOf(page)).toEqual([]);
  });
});

describe('the help', () => {
  it('has one section for each named error, which its code leads to', async () => {
    const { page } = await show(<HelpPage diagnostic="IMR Lens 1.2.3" />);
    const sections = [...page.querySelectorAll('section')].map(({ id }) => id);
    expect(sections).toEqual([...READING_ERROR_CODES, 'keys', 'report']);
    for (const link of page.querySelectorAll('nav a')) {
      expect(sections).toContain(link.getAttribute('href')?.slice(1));
    }
    expect(await violationsOf(page)).toEqual([]);
  });

  it('copies the report as it is shown', async () => {
    const { page, calls } = await show(<HelpPage diagnostic="IMR Lens 1.2.3" />);
    await settle(() => saying(page, 'button', 'Copy the report').click());
    expect(calls).toEqual([{ name: 'copy', args: ['IMR Lens 1.2.3'] }]);
  });
});

describe('the ways in', () => {
  const idle = STATES.idle;

  it('read pasted text', async () => {
    if (idle === undefined) throw new Error('no state');
    const { page, calls } = await showPanel(idle);
    await settle(() => saying(page, 'button', 'Paste the text').click());
    await type(page.querySelector('textarea'), 'Case Number: CM16-0999004');
    await settle(() => saying(page, 'button', 'Read this text').click());
    expect(calls).toEqual([{ name: 'readText', args: ['Case Number: CM16-0999004'] }]);
  });

  it('take a file dropped anywhere, and say why one cannot be read', async () => {
    if (idle === undefined) throw new Error('no state');
    const read: string[] = [];
    const readFile = (file: File): Promise<ReadingErrorCode> => {
      read.push(file.name);
      return Promise.resolve('unreadable-file');
    };
    const { page } = await showPanel(idle, {}, { readFile });
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [new File(['x'], 'letter.docx')], types: ['Files'] } });
    await settle(() => page.querySelector('main')?.dispatchEvent(drop));
    expect(read).toEqual(['letter.docx']);
    expect(wordsOf(page.querySelector('[role="alert"]'))).toContain('This file cannot be read.');
    // Else the browser would leave the panel for the file.
    expect(drop.defaultPrevented).toBe(true);
  });
});

async function violationsOf(page: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(page, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
