import { keepLetter } from '../../platform/letter-store.ts';
import { reportBug } from '../../platform/report-bug.ts';
import type { ReadingCause } from '../../platform/tab-record.ts';
import { readTabRecord, updateTabRecord } from '../../platform/tab-store.ts';
import { announce } from './announce.ts';
import { type Gathered, gatherTexts } from './gather.ts';
import { type Proof, proveLetters } from './prove.ts';
import { showLetter } from './show-letter.ts';

/**
 * Reads what a tab shows. Started by a click, everything is told to the panel; started by detection, nothing
 * is shown until a letter is proven. An answer that comes after a newer reading began is dropped.
 * @param frameId the frame that is suspected to hold a letter; null for all frames.
 */
export async function readTab(tabId: number, cause: ReadingCause, frameId: number | null): Promise<void> {
  try {
    await read(tabId, cause, frameId);
  } catch (error) {
    // A bug of ours must not leave the panel waiting for ever.
    reportBug(error);
    const panel = { kind: 'failed', tabId, code: 'internal', reasons: [], source: null, host: null } as const;
    await announce(await updateTabRecord(tabId, (now) => ({ ...now, reading: null, panel })));
  }
}

async function read(tabId: number, cause: ReadingCause, frameId: number | null): Promise<void> {
  const isClick = cause.by === 'click';
  const started = await updateTabRecord(tabId, (record) => ({
    ...record,
    run: record.run + 1,
    reading: cause,
    panel: isClick ? { kind: 'reading', tabId, startedAt: Date.now() } : record.panel,
  }));
  if (isClick) await announce(started);
  const gathered = await gatherTexts(tabId, frameId === null ? null : [frameId]);
  const proof = proveLetters(gathered, cause.anyway);
  for (const { hash } of proof.letters) {
    const text = proof.contents.get(hash);
    if (text) await keepLetter(hash, text.content);
  }
  const run = started.run;
  const record = await updateTabRecord(tabId, (now) => {
    if (now.run !== run) return now;
    const others = frameId === null ? [] : now.letters.filter((letter) => letter.frameId !== frameId);
    const letters = [...others, ...proof.letters];
    const isThere = letters.some(({ id }) => id === now.chosen);
    return {
      ...now,
      letters,
      chosen: isThere ? now.chosen : (proof.letters[0]?.id ?? letters[0]?.id ?? null),
    };
  });
  if (record.run !== run) return;
  if (record.letters.length > 0) return showLetter(tabId, run, cause);
  await tellFailure(tabId, run, cause, gathered, proof);
}

async function tellFailure(
  tabId: number,
  run: number,
  cause: ReadingCause,
  gathered: Gathered,
  proof: Proof,
): Promise<void> {
  const record = await updateTabRecord(tabId, (now) => {
    if (now.run !== run) return now;
    const { host } = gathered;
    // A page that was only suspected and is no letter is left in peace.
    if (cause.by === 'detected') {
      return { ...now, reading: null, panel: { kind: 'idle', tabId, host, canRead: true } };
    }
    const foreign = gathered.foreignHosts[0] ?? null;
    const code = gathered.failure ?? (foreign ? 'foreign-frame' : 'not-a-decision');
    const asked = code === 'foreign-frame' ? foreign : null;
    const panel = { kind: 'failed', tabId, code, reasons: proof.reasons, source: null, host: asked } as const;
    return { ...now, reading: null, panel };
  });
  if (record.run === run) await announce(record);
}

/** Starts again what a killed service worker left unfinished. */
export async function resumeReading(tabId: number): Promise<void> {
  const { reading, panel } = await readTabRecord(tabId);
  if (reading && panel.kind === 'reading') await readTab(tabId, reading, null);
}
