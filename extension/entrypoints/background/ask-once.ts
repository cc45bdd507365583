import { findAnswer, keepAnswer } from '../../platform/answer-store.ts';
import { hashText } from '../../platform/hash.ts';
import type { Settings } from '../../platform/settings.ts';
import { updateTabRecord } from '../../platform/tab-store.ts';
import { readWorkerAddress } from '../../platform/worker-address.ts';
import { askWorker, packLetter, type WorkerAnswer, type WorkerLetter } from '../../platform/worker-client.ts';
import { tellPages } from './announce.ts';

/** Questions under way: a click on a letter that is being sent waits for the same answer. */
const asking = new Map<string, Promise<WorkerAnswer>>();

/**
 * Asks the team's Worker about a letter, once: what was answered or is being answered is not sent again.
 * What is sent is counted for the tab before it leaves.
 * @param letter with its identifiers covered.
 */
export async function askOnce(
  tabId: number,
  settings: Settings,
  letter: WorkerLetter,
): Promise<WorkerAnswer> {
  const origin = readWorkerAddress(settings.workerUrl);
  if (origin === null) return { ok: false, code: 'worker-host-invalid' };
  // The claim number changes nothing of the answer.
  const { text, kind, received } = letter;
  const key = await hashText(JSON.stringify([origin, settings.workerToken, { text, kind, received }]));
  const known = await findAnswer(key);
  if (known) return { ok: true, summaries: [...known] };
  const running = asking.get(key) ?? ask(tabId, origin, settings.workerToken, letter, key);
  asking.set(key, running);
  return running.finally(() => asking.delete(key));
}

async function ask(
  tabId: number,
  origin: string,
  token: string,
  letter: WorkerLetter,
  key: string,
): Promise<WorkerAnswer> {
  const body = packLetter(letter);
  if (body === null) return { ok: false, code: 'too-large' };
  await count(tabId, body.byteLength);
  const answer = await askWorker(origin, token, body, letter.text.length);
  if (answer.ok) await keepAnswer(key, answer.summaries);
  return answer;
}

async function count(tabId: number, bytes: number): Promise<void> {
  const { sent } = await updateTabRecord(tabId, (now) => ({
    ...now,
    sent: { requests: now.sent.requests + 1, bytes: now.sent.bytes + bytes },
  }));
  tellPages({ type: 'panel/counted', tabId, sent });
}
