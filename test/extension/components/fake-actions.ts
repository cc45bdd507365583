import type { PanelActions } from '../../../extension/components/panel-actions.tsx';
import { LETTER } from './letter.ts';

export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Actions that note what was asked of them and answer well, unless told otherwise. */
export function fakeActions(answers: Partial<PanelActions> = {}): { actions: PanelActions; calls: Call[] } {
  const calls: Call[] = [];
  const note =
    <T>(name: string, answer: T) =>
    (...args: unknown[]): T => {
      calls.push({ name, args });
      return answer;
    };
  const actions: PanelActions = {
    mark: note('mark', undefined),
    clearMarks: note('clearMarks', undefined),
    reveal: note('reveal', Promise.resolve(true)),
    openLetter: note('openLetter', Promise.resolve(true)),
    evidence: ([start, end]) =>
      Promise.resolve({
        before: `…${LETTER.slice(Math.max(0, start - 40), start)}`,
        words: LETTER.slice(start, end),
        after: `${LETTER.slice(end, end + 40)}…`,
        page: 2,
        draw: null,
      }),
    copy: note('copy', Promise.resolve(true)),
    claimNote: note('claimNote', Promise.resolve('the note')),
    save: note('save', Promise.resolve()),
    print: note('print', undefined),
    readTab: note('readTab', undefined),
    readText: note('readText', undefined),
    readFile: note('readFile', Promise.resolve(null)),
    sendToWorker: note('sendToWorker', undefined),
    signIn: note('signIn', Promise.resolve('signed-in' as const)),
    giveConsent: note('giveConsent', Promise.resolve(true)),
    readHere: note('readHere', undefined),
    chooseSummary: note('chooseSummary', undefined),
    chooseLetter: note('chooseLetter', undefined),
    setReceived: note('setReceived', undefined),
    allowHost: note('allowHost', Promise.resolve(true)),
    allowTeamSites: note('allowTeamSites', Promise.resolve(true)),
    declineTeamSites: note('declineTeamSites', undefined),
    openOptions: note('openOptions', undefined),
    openHelp: note('openHelp', undefined),
    openExtensionSettings: note('openExtensionSettings', undefined),
    ...answers,
  };
  return { actions, calls };
}
