import type { Summary } from '../../../shared/api/contract.ts';
import { writeCsv } from '../../../shared/insight/export/write-csv.ts';
import { writeJson } from '../../../shared/insight/export/write-json.ts';
import { writeMarkdown } from '../../../shared/insight/export/write-markdown.ts';
import type { ExportKind } from '../../components/panel-actions.tsx';
import { localToday } from '../../summary/day.ts';
import { nameFile } from '../../summary/name-file.ts';

const TYPES: Record<ExportKind, string> = {
  markdown: 'text/markdown',
  csv: 'text/csv',
  json: 'application/json',
  ics: 'text/calendar',
};

/** Saves the summary as a file of the reader's choice, through the browser's own download. */
export async function saveSummary(summary: Summary, kind: ExportKind): Promise<void> {
  const content = await write(summary, kind);
  const address = URL.createObjectURL(new Blob([content], { type: `${TYPES[kind]};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = nameFile(summary, kind);
  link.click();
  URL.revokeObjectURL(address);
}

async function write(summary: Summary, kind: ExportKind): Promise<string> {
  switch (kind) {
    case 'markdown':
      return writeMarkdown(summary, { today: localToday() });
    case 'csv':
      return writeCsv([summary]);
    case 'json':
      return writeJson([summary]);
    case 'ics': {
      // The calendar library is half the size of the panel and seldom wanted.
      const { writeIcs } = await import('../../../shared/insight/export/write-ics.ts');
      return writeIcs(summary, { stamp: new Date().toISOString() });
    }
  }
}
