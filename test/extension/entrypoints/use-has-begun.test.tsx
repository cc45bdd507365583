// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useHasBegun } from '../../../extension/entrypoints/sidepanel/use-has-begun.ts';
import type { PanelState } from '../../../extension/platform/panel-port.ts';

const NOW = 1_000_000;
const IDLE: PanelState = { kind: 'idle', tabId: 7, host: null, canRead: true };
const READING: PanelState = { kind: 'reading', tabId: 7, startedAt: NOW };

let root: HTMLElement;

function Panel(props: { state: PanelState | null }) {
  return <p>{useHasBegun(props.state, Date.now) ? 'begun' : ''}</p>;
}

function show(state: PanelState | null): string {
  void act(() => render(<Panel state={state} />, root));
  return root.textContent ?? '';
}

function pass(milliseconds: number): string {
  void act(() => void vi.advanceTimersByTime(milliseconds));
  return root.textContent ?? '';
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  root = document.createElement('div');
});

afterEach(() => {
  void act(() => render(null, root));
  vi.useRealTimers();
});

it('the panel begins with whatever there is to tell, and not before', () => {
  expect(show(null)).toBe('');
  expect(show(IDLE)).toBe('begun');
});

it('the panel waits a moment for a letter that is being read, and says so when it takes longer', () => {
  expect(show(READING)).toBe('');
  expect(pass(250)).toBe('');
  expect(pass(100)).toBe('begun');
});

it('a panel that has begun stays, whatever is read next', () => {
  expect(show(IDLE)).toBe('begun');
  expect(show(READING)).toBe('begun');
  expect(show(null)).toBe('begun');
});
