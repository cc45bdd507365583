export { addInsight, type InsightOptions } from './add-insight.ts';
export { describeDeadline } from './deadlines/describe-deadline.ts';
export { type DeadlineGroup, groupDeadlines } from './deadlines/group-deadlines.ts';
export { describeBasis, describeCitation, describePages } from './export/describe-citation.ts';
export { identify } from './export/identify.ts';
export { describeCounts, describeSummary, type SummaryView } from './export/summary-view.ts';
export { DEFAULT_NOTE_TEMPLATE } from './export/template/default-template.ts';
export { LIST_FIELDS, MAX_TEMPLATE_LENGTH, ROOT_FIELDS } from './export/template/fields.ts';
export {
  type NoteTemplate,
  parseTemplate,
  type TemplateProblem,
  type TemplateResult,
} from './export/template/parse-template.ts';
export { type NoteOptions, writeClaimNote } from './export/write-claim-note.ts';
export { writeCsv } from './export/write-csv.ts';
export { type IcsOptions, writeIcs } from './export/write-ics.ts';
export { writeJson } from './export/write-json.ts';
export { writeMarkdown } from './export/write-markdown.ts';
