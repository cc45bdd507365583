import type { Summary } from '../../../shared/api/contract.ts';
import { parseTemplate } from '../../../shared/insight/export/template/parse-template.ts';
import { writeClaimNote } from '../../../shared/insight/export/write-claim-note.ts';
import { readSettingsNow } from '../../platform/settings.ts';
import { localToday } from '../../summary/day.ts';
import { onlyItem } from '../../summary/only-item.ts';

/** The claim note in the team's own template, or in ours where that one is broken; of one item where asked. */
export async function writeNote(summary: Summary, item: number | null): Promise<string> {
  const { settings } = await readSettingsNow();
  const own = settings.noteTemplate === '' ? null : parseTemplate(settings.noteTemplate);
  return writeClaimNote(item === null ? summary : onlyItem(summary, item), {
    today: localToday(),
    ...(own?.ok ? { template: own.template } : {}),
  });
}
