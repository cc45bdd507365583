/**
 * What a reader of letters was not sure of, in plain words: one text a code, shown beside the field that the warning
 * names. Never the letter's own words. Warnings that name a date, an item or a law are worded where they are found.
 */
export const WARNING_TEXTS = {
  'layout-recalled': 'This old layout is known from memory only: check it against the letter.',
  'outcome-mismatch': 'The cover states another outcome than the items.',
  'item-count-mismatch': 'A line looks like an item, but no labels follow it.',
  'cut-off': 'The letter ends before its last rationale does.',
  'line-printed-twice': 'A line stands there twice.',
  'header-value-range': 'Two values stand here; the first was read.',
  'header-value-missing': 'This field of the header has no value.',
  'header-field-missing': 'This field of the header was not found.',
  'impossible-case': 'There is no such case number.',
  'impossible-date': 'There is no such date.',
  'impossible-priority': 'There is no such priority.',
  'reviewer-not-read': 'This was not found in what the letter says of its reviewer.',
  'reviewer-unsure': 'What was read of the reviewer may hold other words too.',
  'summary-not-read': 'The clinical summary has no words.',
  'item-not-read': 'The name of this item was not found.',
  'item-start-unsure': 'Where this item begins is unsure.',
  'item-printed-twice': 'This item is printed twice and not alike.',
  'label-printed-twice': 'A label of this item stands there twice.',
  'outcome-not-read': 'The outcome of this item was not found.',
  'outcome-unusual': 'The outcome of this item is unusual.',
  'partial-approval-unsure': 'The partial approval of this item was not read in full.',
  'basis-not-read': 'The guideline line of this side was not found.',
  'basis-adopted': 'This side only calls the guidelines of the other side appropriate.',
  'basis-too-long': 'Only the beginning of this long line was read.',
  'basis-part-unread': 'Words of this guideline line were not read.',
  'basis-cut': 'This guideline line may lack words.',
  'unclear-basis': 'This guideline line fits no known form.',
  'odd-pages': 'A range of pages runs backwards or is very long.',
  'unknown-guideline': 'The guideline cited here is not in the registry.',
  'rationale-not-read': 'The rationale of this item was not found.',
  'rationale-end-unsure': 'Where this rationale ends could not be told for certain.',
  'conclusion-unsure': 'The verdict is unusual: read it in the letter.',
  'conclusion-not-read': 'The verdict of this rationale was not found.',
} as const;

export type WarningCode = keyof typeof WARNING_TEXTS;
