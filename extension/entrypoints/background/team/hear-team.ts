import { onRequest } from '../../../platform/requests.ts';
import { identifySender } from '../../../platform/sender.ts';
import { readConnection } from '../../../platform/team/connection.ts';
import { discardWaiting } from '../../../platform/team/outbox.ts';
import { sendOutbox } from '../../../platform/team/send-outbox.ts';
import { parseTeamRequest, type TeamReplies, type TeamRequest } from '../../../platform/team/team-port.ts';
import { sendWaiting } from './keep-facts.ts';
import { lookUpPrecedents, lookUpRepeats } from './look-up.ts';

/** Hears what pages of the extension, and they alone, ask of the team's memory; sends what waits from before. */
export function hearTeam(): void {
  onRequest((message, sender) => {
    if (identifySender(sender).kind !== 'extension-page') return null;
    const request = parseTeamRequest(message);
    return request && answerTeam(request);
  });
  sendWaiting();
}

export async function answerTeam(request: TeamRequest): Promise<TeamReplies[TeamRequest['type']]> {
  switch (request.type) {
    case 'team/precedents':
      return lookUpPrecedents(request);
    case 'team/repeats':
      return lookUpRepeats(request);
    case 'team/send-waiting': {
      const to = await readConnection();
      return to.ok ? sendOutbox(to.value, Date.now()) : to;
    }
    case 'team/discard-waiting':
      await discardWaiting();
      return { ok: true, value: null };
  }
}
