import type { Summary } from '../../shared/api/contract.ts';

const ENDINGS = { markdown: 'md', csv: 'csv', json: 'json', ics: 'ics' } as const;

/** "imr-CM16-0999004.csv": a case number can hold nothing that a file name may not. */
export function nameFile(summary: Summary, kind: keyof typeof ENDINGS): string {
  const name = (summary.caseNumber ?? 'decision').replace(/[^A-Za-z0-9-]/g, '');
  return `imr-${name}.${ENDINGS[kind]}`;
}
