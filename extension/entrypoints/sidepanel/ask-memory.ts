/** The team's memory, asked: searches from here; what concerns a letter through the background, which counts it. */
import type { TeamActions } from '../../components/team/team-actions.tsx';
import type { Asked } from '../../platform/team/ask-team.ts';
import { readConnection, type TeamConnection } from '../../platform/team/connection.ts';
import {
  exportDecisions,
  labelDecision,
  readScorecard,
  searchDecisions,
  whoAmI,
} from '../../platform/team/team-calls.ts';
import { askAboutLetter } from '../../platform/team/team-port.ts';
import { writeScorecardCsv } from '../../summary/team/scorecard-csv.ts';

export const who: TeamActions['who'] = () => asked((to) => whoAmI(to));

export const search: TeamActions['search'] = (filters, sort, cursor) =>
  asked((to) => searchDecisions(to, filters, sort, cursor));

export const label: TeamActions['label'] = (id, vendor) => asked((to) => labelDecision(to, id, vendor));

export const scorecard: TeamActions['scorecard'] = (by, from, until) =>
  asked((to) => readScorecard(to, by, from, until));

export const save: TeamActions['save'] = async (filters, format) => {
  const answer = await asked((to) => exportDecisions(to, filters, format));
  if (!answer.ok) return answer;
  download(answer.value, `imr-decisions.${format}`);
  return { ok: true, value: null };
};

export const saveScorecard: TeamActions['saveScorecard'] = (card) =>
  download(
    new Blob([writeScorecardCsv(card)], { type: 'text/csv;charset=utf-8' }),
    `imr-scorecard-${card.by}.csv`,
  );

export const precedents: TeamActions['precedents'] = ({ tabId, hash, chosen }, item) =>
  askAboutLetter({ type: 'team/precedents', tabId, hash, index: chosen, item });

export const repeats: TeamActions['repeats'] = ({ tabId, hash, chosen }, claim) =>
  askAboutLetter({ type: 'team/repeats', tabId, hash, index: chosen, claim });

export const sendWaiting: TeamActions['sendWaiting'] = () => askAboutLetter({ type: 'team/send-waiting' });

export const discardWaiting: TeamActions['discardWaiting'] = () =>
  askAboutLetter({ type: 'team/discard-waiting' });

/** Through the browser's own download. */
function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

async function asked<T>(ask: (to: TeamConnection) => Promise<Asked<T>>): Promise<Asked<T>> {
  const to = await readConnection();
  return to.ok ? ask(to.value) : to;
}
