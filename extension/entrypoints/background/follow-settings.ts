import { reportBug } from '../../platform/report-bug.ts';
import { onSettingsChanged, readSettings, type Settings } from '../../platform/settings.ts';
import type { TabRecord } from '../../platform/tab-record.ts';
import { allTabRecords, updateTabRecord } from '../../platform/tab-store.ts';
import { announce } from './announce.ts';
import { readTab } from './read-tab.ts';
import { showLetter } from './show-letter.ts';
import { tellError } from './tell-failure.ts';

/** Settings that say where a letter is read. */
const WHERE: readonly (keyof Settings)[] = ['workerUrl', 'workerToken', 'sendWhen'];

/** A setting that changes while a letter is on screen holds for that letter too, at once. */
export function followSettings(): void {
  onSettingsChanged((names) => {
    const isElsewhere = WHERE.some((name) => names.has(name));
    if (isElsewhere || names.has('overlay')) void applyToAll(isElsewhere).catch(reportBug);
  });
}

async function applyToAll(isElsewhere: boolean): Promise<void> {
  const { settings } = await readSettings();
  for (const record of await allTabRecords()) {
    if (isElsewhere) await readAgain(record, settings);
    else await announce(record);
  }
}

/** Reads the letter of a tab where the settings now want it read. Nothing leaves that waits for a click. */
async function readAgain(record: TabRecord, { workerUrl, sendWhen }: Settings): Promise<void> {
  const { tabId, reading, panel } = record;
  if (reading !== null) return readTab(tabId, reading, null);
  if (panel.kind !== 'read' && panel.kind !== 'waiting-for-consent') return;
  const asksFirst = workerUrl !== '' && sendWhen === 'click' && panel.kind === 'read';
  if (asksFirst && panel.readBy.where === 'worker') return;
  try {
    const { run } = await updateTabRecord(tabId, (now) => ({
      ...now,
      run: now.run + 1,
      // What was read here stays on screen, with the button that sends it.
      isHere: now.isHere || asksFirst,
    }));
    // What was read although it looked like no decision is read once more.
    await showLetter(tabId, run, { by: 'detected', anyway: panel.kind === 'read' });
  } catch (error) {
    await tellError(tabId, error);
  }
}
