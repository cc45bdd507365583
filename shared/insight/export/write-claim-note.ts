import type { Summary } from '../../api/contract.ts';
import { describeSummary } from './summary-view.ts';
import { DEFAULT_NOTE_TEMPLATE } from './template/default-template.ts';
import { type NoteTemplate, parseTemplate } from './template/parse-template.ts';
import { renderTemplate } from './template/render-template.ts';

export interface NoteOptions {
  /** ISO date of the note. */
  readonly today: string;
  /** The team's own template, checked by `parseTemplate`; by default ours. */
  readonly template?: NoteTemplate;
}

/**
 * The short dated note for the claim file: case number, decision date, each item with its outcome, what is owed,
 * citations with pages, dates and what is worth a check. It holds no name: a summary carries none.
 */
export function writeClaimNote(summary: Summary, { today, template }: NoteOptions): string {
  const note = renderTemplate(template ?? defaultTemplate(), describeSummary(summary, today));
  const lines = note.split('\n').map((line) => line.trimEnd());
  // A block that was left out leaves its blank lines behind: one is enough.
  const kept = lines.filter((line, index) => line !== '' || lines[index - 1] !== '');
  return `${kept.join('\n').trim()}\n`;
}

function defaultTemplate(): NoteTemplate {
  const result = parseTemplate(DEFAULT_NOTE_TEMPLATE);
  if (!result.ok) throw new Error('The built-in note template is broken.');
  return result.template;
}
