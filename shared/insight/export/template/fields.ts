/** What a note template may name. Anything else is refused when the template is saved, not when a note is written. */
export const ROOT_FIELDS = [
  'caseNumber',
  'decisionDate',
  'today',
  'outcome',
  'counts',
  'priority',
  'parser',
  'registry',
] as const;

export const LIST_FIELDS = {
  items: ['number', 'outcome', 'request', 'owed', 'administrator', 'reviewer', 'comparison'],
  deadlines: ['when', 'what', 'rule', 'url', 'assumption'],
  findings: ['item', 'message'],
  remarks: ['item', 'message'],
  warnings: ['item', 'message'],
} as const;

export type ListName = keyof typeof LIST_FIELDS;

export function isListName(name: string): name is ListName {
  return Object.hasOwn(LIST_FIELDS, name);
}

/** Longest template that is accepted, in UTF-16 units. */
export const MAX_TEMPLATE_LENGTH = 4000;
