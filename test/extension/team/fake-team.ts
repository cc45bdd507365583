import type { TeamActions } from '../../../extension/components/team/team-actions.tsx';
import type { Call } from '../components/fake-actions.ts';
import { DECISIONS, ME, PRECEDENTS, repeat, SCORECARD } from './fixture-decisions.ts';

/** A team's memory that notes what it is asked and answers from the fixtures, unless told otherwise. */
export function fakeTeam(answers: Partial<TeamActions> = {}): { team: TeamActions; calls: Call[] } {
  const calls: Call[] = [];
  const note =
    <A extends unknown[], T>(name: string, value: T) =>
    (...args: A) => {
      calls.push({ name, args });
      return Promise.resolve({ ok: true, value } as const);
    };
  const team: TeamActions = {
    isSet: true,
    sharesFacts: false,
    outbox: { waiting: 0, lost: 0 },
    load: () =>
      Promise.all([
        import('../../../extension/components/team/TeamLetter.tsx'),
        import('../../../extension/components/team/TeamView.tsx'),
      ]).then(([{ TeamLetter: Letter }, { TeamView: View }]) => ({ Letter, View })),
    open: () => void calls.push({ name: 'open', args: [] }),
    who: note('who', ME),
    search: note('search', { decisions: [...DECISIONS], next: null }),
    save: note('save', null),
    label: note('label', null),
    scorecard: note('scorecard', SCORECARD),
    saveScorecard: (card) => void calls.push({ name: 'saveScorecard', args: [card] }),
    precedents: note('precedents', PRECEDENTS),
    repeats: note('repeats', { guard: true, claim: '05-123456-001', repeats: [repeat('upheld')] }),
    sendWaiting: note('sendWaiting', null),
    discardWaiting: note('discardWaiting', null),
    ...answers,
  };
  return { team, calls };
}
