import axe from 'axe-core';
import type { PanelActions } from '../../../extension/components/panel-actions.tsx';
import { LetterTeam } from '../../../extension/components/team/LetterTeam.tsx';
import { TeamView } from '../../../extension/components/team/TeamView.tsx';
import { type TeamActions, TeamProvider } from '../../../extension/components/team/team-actions.tsx';
import type { PanelState } from '../../../extension/platform/panel-port.ts';
import { SUMMARY } from '../components/fixture-summary.ts';
import { settle, show, wordsOf } from '../components/render.tsx';
import { STATES } from '../components/states.ts';
import { fakeTeam } from './fake-team.ts';

type Read = Extract<PanelState, { kind: 'read' }>;
export const onDevice = STATES.read as Read;
export const atWorker = STATES['read-worker'] as Read;

export async function showView(
  answers: Partial<TeamActions> = {},
  starts: 'history' | 'scorecards' = 'history',
  actions: Partial<PanelActions> = {},
) {
  const { team, calls } = fakeTeam(answers);
  const { page } = await show(
    <TeamProvider team={team}>
      <TeamView onBack={() => void calls.push({ name: 'back', args: [] })} starts={starts} />
    </TeamProvider>,
    actions,
  );
  await settle(() => {});
  return { page, calls };
}

export async function showLetter(state: Read, answers: Partial<TeamActions> = {}) {
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

export const names = (calls: readonly { name: string }[]) => calls.map(({ name }) => name);
export const click = (element: HTMLElement) => settle(() => element.click());

export async function choose(page: HTMLElement, label: string, value: string): Promise<void> {
  const select = [...page.querySelectorAll('label')]
    .find((one) => wordsOf(one).startsWith(label))
    ?.querySelector<HTMLSelectElement | HTMLInputElement>('select, input');
  if (!select) throw new Error(`No field "${label}".`);
  await settle(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export async function faultsOf(page: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(page, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
