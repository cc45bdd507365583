/** What speaks for or against a text being an IMR decision, in plain words that go on from "The text …". */
export const DETECTION_REASONS = {
  'case-file-sent': 'says that an expert got the case file',
  credentials: "states the reviewer's credentials",
  'items-announced': 'announces the decisions for the disputed items',
  'request-determined': 'states that MAXIMUS determined a request',
  'court-opinion': 'is an opinion of a court',
  'health-plan-review': "is a review by the health plans' regulator",
  'review-to-come': 'tells that a review will take place',
  application: 'is a form that asks for a review',
  'not-eligible': 'says that it is not eligible or closed',
  'utilization-review': 'is a utilization review decision',
  'evaluator-report': 'is a report of a medical evaluator',
  news: 'is news or explains decisions',
  list: 'is a list of decisions or a search page',
  cover: 'states the final determination on its cover',
  'heading-how': 'has the heading of how it was made',
  'heading-summary': 'has the heading: clinical summary',
  'heading-issues': 'has the heading: decisions and rationales',
  'headings-review': 'has the headings of a review',
  title: 'calls itself an IMR determination',
  sender: 'comes from MAXIMUS Federal Services',
  labels: 'has the labels of a disputed item',
  item: 'has an item with its outcome',
  'case-number': 'states an IMR case number',
} as const;

export type DetectionReason = keyof typeof DETECTION_REASONS;
