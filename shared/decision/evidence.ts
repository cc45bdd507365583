import type { Span } from '../api/contract.ts';
import type { DetectionReason } from '../api/detection-reasons.ts';
import { matchesAtColons } from '../text/matches.ts';
import { isLabel, type Landmark } from './landmarks.ts';

/** What speaks for or against a text being a decision; `weight` adds to the score, below zero against it. */
export interface Evidence {
  readonly reason: DetectionReason;
  readonly weight: number;
}

/** Example: "Final Determination: PARTIAL OVERTURN. This means we decided that …" */
const COVER =
  /(?<=\b(final\s+determination\s*)):\s*((?:partial(?:ly)?\s+)?(?:uphold|upheld|overturn(?:ed)?))\b/iy;

/** The outcome on the cover of a letter, before an offset of its clean text, and its place; null where none stands there. */
export function findCover(text: string, [from, to]: Span): { words: string; span: Span } | null {
  const [match] = matchesAtColons(COVER, text, from, to);
  if (match === undefined) return null;
  const [all, label = '', words = ''] = match;
  return { words: words.toLowerCase(), span: [match.index - label.length, match.index + all.length] };
}

/** Weight, reason, and the pattern that shows it. */
type Sign = readonly [weight: number, reason: DetectionReason, pattern: RegExp];

/** Sentences that decisions print in fixed words. */
const FOR: readonly Sign[] = [
  // "MAXIMUS Federal Services sent the complete case file to an expert reviewer."
  [0.15, 'case-file-sent', /sent\s+the\s+complete\s+case\s+file\s+to/i],
  // "State(s) of Licensure: California" · "Board Certified in Neurology and is licensed to practice in Ohio"
  [
    0.1,
    'credentials',
    /states?(?:\s?\(s\))?\s+of\s+licensure\s*:|board\s+certified\s+in\b[^.]{1,160}\blicensed\s+to\s+practice/i,
  ],
  // "The Final Determination was based on decisions for the disputed items/services set forth below:"
  [0.2, 'items-announced', /final\s+determination\s+was\s+based\s+on\s+decisions?\s+for\s+the\s+disputed/i],
  // "1) MAXIMUS Federal Services, Inc. has determined the request for a cane is not medically necessary"
  [
    0.25,
    'request-determined',
    /MAXIMUS\s+Federal\s+Services(?:,\s+Inc\.?)?\s+has\s+determined\s+(?:that\s+)?the\s+request/i,
  ],
];

/** Titles and turns of phrase of the neighbors, looked for where a document says what it is. */
const AGAINST: readonly Sign[] = [
  [
    -0.7,
    'court-opinion',
    /appeals\s+board\s*\n|\bpetition\s+(?:for\s+reconsideration|appealing)|\bit\s+is\s+(?:hereby\s+)?ordered\b|findings\s+(?:and|of)\s+(?:award|order|fact)|\bopinion\s+(?:and|on)\s+(?:order|decision)|\bdefendants?\.\s*\n/i,
  ],
  [
    -0.7,
    'health-plan-review',
    /managed\s+health\s+care|\benrollee\b|\bhealth\s+plan(?:'s)?\s+(?:denial|decision|determination)/i,
  ],
  [
    -0.6,
    'review-to-come',
    /\bno\s+decision\s+has\s+been\s+made|\(NOARFI\)|(?:^|\n)\s*notice\s+of\s+assignment|\bhas\s+been\s+assigned\s+to\s+MAXIMUS|\bplease\s+(?:provide|submit|send)\b/i,
  ],
  [
    -0.6,
    'application',
    /(?:^|\n)\s*application\s+for\s+independent\s+medical\s+review\s*\n|\bdwc\s+form\s+imr\b|\[\s?x?\s?\]\s|\bI\s+(?:certify|request)\b|consent\s+to\s+obtain\s+medical/i,
  ],
  [
    -0.6,
    'not-eligible',
    /\bnot\s+eligible\b|\bineligib|\b(?:application|request|review|case|dispute)\s+(?:\w+\s+){0,4}(?:withdrawn|terminated|dismissed|closed)\b/i,
  ],
  [
    -0.6,
    'utilization-review',
    /(?:^|\n)\s*(?:notice\s+of\s+)?utilization\s+review\s+(?:determination|decision|denial|notice|report|appeal)\s*(?:\n|:)|\bnon-?\s?certif(?:ied|ication)\s*(?:\n|$)|\bright\s+to\s+(?:an\s+)?independent\s+medical\s+review|\binternal\s+(?:utilization\s+review\s+)?appeal|\bnotice\s+of\s+(?:denial|modification|adverse)/i,
  ],
  [
    -0.6,
    'evaluator-report',
    /\b(?:qualified|agreed|panel)\s+(?:qualified\s+)?medical\s+(?:re-?)?(?:evaluator|evaluation|examin)|\bpanel\s+QME\b|\bwhole\s+person\s+impairment|\bapportionment\b/i,
  ],
  [
    -0.5,
    'news',
    /(?:^|\n)\s*by\s+[A-Z][\w.' -]{2,40}(?:\s+\||,|\n)|\bposted\s+(?:on\s+)?\d|\bread\s+more\b|\bshare\s+this\b|\bfrequently\s+asked\s+questions\b|\bhow\s+to\s+read\b|\bfor\s+training\b|\btraining\s+(?:material|guide)\b|\bexplains?\s+(?:the|each|how)\b/i,
  ],
  [
    -0.6,
    'list',
    /\brecords?\s+\d+\s+(?:to|-)\s+\d+\s+of\b|\bsearch\s+(?:by|results|for|IMR)\b|\bcase\s+outcome\b/i,
  ],
];

const TITLE_REACH = 1600;
const ENDING_REACH = 900;

/** Evidence for a decision in the fixed sentences of a clean text; all of them stand before the first item's labels. */
export function gatherSentences(text: string, marks: readonly Landmark[]): Evidence[] {
  const end = marks.find(isLabel)?.start ?? text.length;
  const front = text.slice(0, end);
  const found = FOR.filter(([, , pattern]) => pattern.test(front)).map(([weight, reason]) => ({
    weight,
    reason,
  }));
  if (findCover(text, [0, end]) === null) return found;
  return [...found, { weight: 0.15, reason: 'cover' }];
}

/** Evidence in the landmarks and the title of a clean text, for and against; null where nothing points to a review. */
export function gatherEvidence(text: string, marks: readonly Landmark[]): Evidence[] | null {
  const evidence = structure(text, marks);
  if (evidence.length === 0 && !/MAXIMUS|independent\s+medical\s+review/i.test(text.slice(0, 4000)))
    return null;
  const firstHeading =
    marks.find((mark) => mark.kind === 'how' || mark.kind === 'summary')?.start ?? text.length;
  const title = text.slice(0, Math.min(TITLE_REACH, firstHeading));
  const ending =
    text.length > TITLE_REACH ? text.slice(Math.max(TITLE_REACH, text.length - ENDING_REACH)) : '';
  const rationale = marks.some((mark) => mark.kind === 'rationale');
  for (const [weight, reason, pattern] of AGAINST) {
    if (pattern.test(title) || (!rationale && pattern.test(ending))) evidence.push({ reason, weight });
  }
  return evidence;
}

function structure(text: string, marks: readonly Landmark[]): Evidence[] {
  const has = (kind: Landmark['kind']) => marks.some((mark) => mark.kind === kind);
  const found: Evidence[] = [];
  const add = (holds: boolean, reason: DetectionReason, weight: number) => {
    if (holds) found.push({ reason, weight });
  };
  add(has('how') || has('qualifications'), 'heading-how', 0.2);
  add(has('summary'), 'heading-summary', 0.1);
  add(has('issues'), 'heading-issues', 0.2);
  add(has('dispute') && has('relied'), 'headings-review', 0.3);
  add(has('opening'), 'title', 0.2);
  const opening = marks.find((mark) => mark.kind === 'opening')?.start ?? Number.POSITIVE_INFINITY;
  add(opening < 400 && /MAXIMUS\s+Federal/i.test(text.slice(0, 600)), 'sender', 0.15);
  const kinds = new Set(marks.filter(isLabel).map((mark) => mark.kind));
  add(kinds.size > 0, 'labels', 0.1 * kinds.size);
  add(kinds.size > 1 && /:\s{0,20}(?:upheld|overturned)\s+claims?\s+administrator/i.test(text), 'item', 0.15);
  add(/\bCM\s?\d{2}\s?-?\s?\d{7}\b/.test(text.slice(0, 3000)), 'case-number', 0.1);
  return found;
}
