import type { Hit } from './vocabulary/phrases.ts';
import type { Requested } from './vocabulary/vocabulary.ts';

const DATE = '(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|[a-z]{3,9}\\.?\\s\\d{1,2},?\\s\\d{4})';
// "RFA form", "RFA dated", "RFA 7/1/15", "RFA (received 7/1/15)", "RFA of July 1, 2015"
const FORM_AFTER = new RegExp(
  `^\\s?[:,(-]?\\s?(?:(?:form|dated|submitted|signed)\\b|(?:(?:received|date|of|from|on)\\b:?\\s)?${DATE})`,
  'i',
);
// "per RFA", "the RFA", "attached RFA", "per the 7/1/15 RFA"
const FORM_BEFORE = new RegExp(`\\b(?:per|the|this|see|attached|dwc)\\s(?:${DATE}\\s)?$`, 'i');
// "lumbar RFA 7/1/15", "L4-5 RFA on 7/1/15": what is ablated stands right before it
const ABLATED = /(?:\b[clts]\d{1,2}|-[clts]?\d{1,2}|lumbar|cervical|thoracic|spine|left|right|bilateral)\s$/i;
// "the RFA at L4-5": or right behind it
const ABLATED_AT = /^\s(?:(?:at|of|for|to)\s)?(?:the\s)?(?:left\s|right\s|bilateral\s)?[clts]\d/i;
// "RFA: Norco": a label
const LABEL = /^\s?:\s?$/;

/**
 * What the words name, without an "RFA" that is the Request for Authorization ("RFA dated 7/1/15: lumbar brace") and no
 * radiofrequency ablation: before a date, behind "per" or "the", or as a label right before what is asked for. A level
 * of the spine joined to it makes it the ablation.
 */
export function withoutRequestForm(
  words: string,
  hits: readonly Hit<Requested>[],
): readonly Hit<Requested>[] {
  if (!hits.some(isAblation)) return hits;
  return hits.filter((hit, index) => !isRequestForm(words, hit, hits[index + 1]));
}

function isAblation({ entry }: Hit<Requested>): boolean {
  return entry.name === 'radiofrequency ablation';
}

function isRequestForm(words: string, hit: Hit<Requested>, next: Hit<Requested> | undefined): boolean {
  const { start, end } = hit;
  if (!isAblation(hit) || !/^rfa$/i.test(words.slice(start, end))) return false;
  if (next !== undefined && LABEL.test(words.slice(end, next.start))) return true;
  const before = words.slice(Math.max(0, start - 32), start);
  const after = words.slice(end, end + 32);
  if (FORM_BEFORE.test(before)) return !ABLATED_AT.test(after);
  return FORM_AFTER.test(after) && !ABLATED.test(before);
}
