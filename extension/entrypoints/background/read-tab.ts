import { keepLetter } from '../../platform/letter-store.ts';
import type { ReadingCause, TabRecord } from '../../platform/tab-record.ts';
import { updateTabRecord } from '../../platform/tab-store.ts';
import { announce } from './announce.ts';
import { dropLetters } from './drop-letters.ts';
import { findGone } from './find-gone.ts';
import { type Gathered, gatherTexts } from './gather.ts';
import { type Proof, proveLetters } from './prove.ts';
import { showLetter } from './show-letter.ts';
import { tellError } from './tell-failure.ts';
import { unreadPages } from './unread-pages.ts';
import { warmUp } from './warm-up.ts';

/**
 * Reads what a tab shows. Started by a click, everything is told to the panel; started by detection, nothing
 * is shown until a letter is proven. What comes after the tab moved on, or after a newer click, is dropped.
 * @param frameId the frame that is suspected to hold a letter; null for all frames.
 */
export async function readTab(tabId: number, cause: ReadingCause, frameId: number | null): Promise<void> {
  try {
    await read(tabId, cause, frameId);
  } catch (error) {
    await tellError(tabId, error);
  }
}

/** A page whose reading was void more often than this changes faster than it can be read. */
const MOST_TRIES = 4;

async function read(tabId: number, cause: ReadingCause, frameId: number | null): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) if (await readOnce(tabId, cause, frameId)) return;
}

/** Returns false where the reading was made void by the end of the page before, and must be made again. */
async function readOnce(tabId: number, cause: ReadingCause, frameId: number | null): Promise<boolean> {
  const isClick = cause.by === 'click';
  // Frames are detected side by side, so only a click makes the readings before it void.
  const starting = updateTabRecord(tabId, (now) =>
    isClick
      ? saysReading({ ...now, run: now.run + 1, reading: cause })
      : { ...now, reading: now.reading ?? cause },
  );
  // The page is asked at once: it has what is slow to come, and none of it hangs on the record.
  const gathering = gatherTexts(tabId, frameId === null ? null : [frameId]);
  gathering.catch(() => undefined);
  const started = await starting;
  const { run } = started;
  const telling = isClick && started.panel.kind === 'reading' ? announce(started) : null;
  // Only now: a script that is ended meanwhile must know what it was about.
  warmUp();
  const gathered = await gathering;
  const proof = proveLetters(gathered, cause.anyway);
  const keeping = keepLetters(proof);
  keeping.catch(() => undefined);
  // What is told next must not be overtaken.
  await telling;
  if (proof.letters.length === 0 && !isClick) {
    await leaveInPeace(tabId, frameId);
    return true;
  }
  const record = await updateTabRecord(tabId, (now) => {
    if (now.run !== run) return now;
    return proof.letters.length > 0 ? addLetters(now, proof, frameId) : addFailure(now, gathered, proof);
  });
  // A letter without room is told as that, not shown for a moment.
  await keeping;
  if (record.run !== run) {
    const isNewer = record.reading?.by === 'click';
    return isNewer || gathered.documents.every(await findGone(tabId, gathered.documents, true));
  }
  if (proof.letters.length === 0) {
    await announce(record);
    return true;
  }
  if (!isClick) await showReading(tabId, run);
  await showLetter(tabId, run, cause, proof.contents);
  // The tab may have moved on before its letters were known, so that nobody missed them.
  await dropLetters(tabId, await findGone(tabId, proof.letters, false));
  return true;
}

async function keepLetters({ letters, contents }: Proof): Promise<void> {
  for (const { hash } of letters) {
    const text = contents.get(hash);
    if (text) await keepLetter(hash, text.content);
  }
}

async function showReading(tabId: number, run: number): Promise<void> {
  const record = await updateTabRecord(tabId, (now) => (now.run === run ? saysReading(now) : now));
  if (record.panel.kind === 'reading') await announce(record);
}

/** The panel says that a letter is being read, unless it shows that very letter already. */
function saysReading(now: TabRecord): TabRecord {
  const { tabId, letters, panel } = now;
  const chosen = letters.find(({ id }) => id === now.chosen);
  if (panel.kind === 'read' && panel.hash === chosen?.hash) return now;
  return { ...now, panel: { kind: 'reading', tabId, startedAt: Date.now() } };
}

/** The letters of the frames that were read take the place of what was known of them. */
function addLetters(record: TabRecord, { letters: found }: Proof, frameId: number | null): TabRecord {
  const pages = new Set(found.map(({ page }) => page));
  const hashes = new Set(record.letters.map(({ hash }) => hash));
  const isNew = ({ hash }: { hash: string }) => !found.some((letter) => letter.hash === hash);
  const others = record.letters.filter(
    (letter) => frameId !== null && letter.frameId !== frameId && isNew(letter),
  );
  const letters = [...others, ...found];
  const isThere = letters.some(({ id }) => id === record.chosen);
  const chosen = isThere ? record.chosen : (found[0]?.id ?? null);
  // What the reader said of the letters and the page before is nothing about these.
  const isOther = record.letters.length > 0 && !letters.some(({ hash }) => hashes.has(hash));
  const hasMoved = record.letters.length > 0 && !record.letters.some(({ page }) => pages.has(page));
  const received = isOther ? null : record.received;
  return { ...record, received, isHere: record.isHere && !hasMoved, letters, chosen };
}

/** A page that was only suspected and is no letter. */
async function leaveInPeace(tabId: number, frameId: number | null): Promise<void> {
  await updateTabRecord(tabId, (now) => (now.reading?.by === 'detected' ? { ...now, reading: null } : now));
  await dropLetters(tabId, (letter) => letter.frameId === frameId);
}

/** Why a click found no letter, by name. */
function addFailure(record: TabRecord, gathered: Gathered, { reasons }: Proof): TabRecord {
  const foreign = gathered.foreignHosts[0] ?? null;
  const code = gathered.failure ?? (foreign ? 'foreign-frame' : 'not-a-decision');
  const host = code === 'foreign-frame' ? foreign : null;
  const hint = code === 'no-access' && gathered.mayBeFile ? ({ mayBeFile: true } as const) : {};
  const failed = { kind: 'failed', tabId: record.tabId, code, reasons, source: null, host } as const;
  return {
    ...record,
    reading: null,
    letters: [],
    chosen: null,
    panel: { ...failed, ...hint, ...unreadOf(code, gathered) },
  };
}

/** Where no decision stands in the text of a PDF, it may stand on its pages without text. */
function unreadOf(code: string, { texts }: Gathered) {
  const scan = texts.find(({ content }) => content.pagesWithoutText.length > 0)?.content;
  return code === 'not-a-decision' && scan ? unreadPages(scan) : {};
}
