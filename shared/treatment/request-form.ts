import type { Hit } from './vocabulary/phrases.ts';
import type { Requested } from './vocabulary/vocabulary.ts';

const DATE = '(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|[a-z]{3,9}\\.?\\s\\d{1,2},?\\s\\d{4})';
// "RFA form", "RFA dated", "RFA (received 7/1/15)"
const SAID_AFTER = /^\s?[:,(-]?\s?(?:form|dated|submitted|signed|received(?=:?\s\d))\b/i;
// "RFA 7/1/15", "RFA (7/1/15)", "RFA of July 1, 2015"
const DATE_AFTER = new RegExp(`^\\s?[:,(-]?\\s?(?:(?:received|date|of|from|on)\\b:?\\s)?${DATE}`, 'i');
// "per RFA", "the RFA", "attached RFA", "per the 7/1/15 RFA"
const FORM_BEFORE = new RegExp(`\\b(?:per|the|this|see|attached|dwc)\\s(?:${DATE}\\s)?$`, 'i');
// "lumbar RFA 7/1/15", "L4-5 RFA on 7/1/15", "genicular nerve RFA 7/1/15": what is ablated stands right before it
const ABLATED =
  /(?:\b[clts]\d{1,2}|-[clts]?\d{1,2}|lumbar|cervical|thoracic|spine|left|right|bilateral|nerves?|genicular|facets?|medial\sbranch(?:es)?)\s$/i;
// "knee RFA 7/1/15": ablated as well, where nothing else is asked for that the knee could belong to
const KNEE = /\bknees?\s$/i;
// "the RFA at L4-5": or right behind it
const LEVEL_AT = /^\s(?:(?:at|of|for|to)\s)?(?:the\s)?(?:left\s|right\s|bilateral\s)?[clts]\d/i;
// "the RFA lumbar", "RFA 7/1/15 L4-5 bilateral", "RFA from 7/1/15 of the lumbar facets": or behind its date
const PLACE_AT =
  /^,?\s(?:(?:at|of|for|to)\s)?(?:the\s)?(?:left\s|right\s|bilateral\s)?(?:[clts]\d|(?:(?:lumbar|cervical|thoracic)(?:\sspine)?|knees?|genicular(?:\snerves?)?|medial\sbranch(?:es)?|facets?)(?:\s?(?:$|[,.;()])|\s(?:facets?|medial|nerves?|at|on|with|under)\b))/i;
// "RFA: Norco": a label
const LABEL = /^\s?:\s?$/;
// "facets", "facet joints", "medial branches": alone they are what is ablated, and no injection or block
const TARGET = /^(?:facets?|medial\sbranch(?:es)?)$/i;
const HELP: ReadonlySet<string> = new Set(['image guidance', 'fluoroscopy']);

/**
 * What the words name, without an "RFA" that is the Request for Authorization ("RFA dated 7/1/15: lumbar brace") and no
 * radiofrequency ablation: before a date, behind "per" or "the", or as a label right before what is asked for. A level
 * of the spine joined to it makes it the ablation; so does a nerve or a knee where nothing else is asked for.
 */
export function withoutRequestForm(
  words: string,
  hits: readonly Hit<Requested>[],
): readonly Hit<Requested>[] {
  if (!hits.some(isAblation)) return hits;
  return hits.filter((_, index) => !isRequestForm(words, hits, index));
}

function isAblation({ entry }: Hit<Requested>): boolean {
  return entry.name === 'radiofrequency ablation';
}

function isRequestForm(words: string, hits: readonly Hit<Requested>[], index: number): boolean {
  const [hit, next] = [hits[index], hits[index + 1]];
  if (hit === undefined || !isAblation(hit)) return false;
  const { start, end } = hit;
  if (!/^rfa$/i.test(words.slice(start, end))) return false;
  if (next !== undefined && !HELP.has(next.entry.name) && LABEL.test(words.slice(end, next.start)))
    return true;
  const before = words.slice(Math.max(0, start - 32), start);
  const after = words.slice(end, end + 64);
  const asksElse = () => hits.some((other) => isElse(words, other));
  if (FORM_BEFORE.test(before)) return !LEVEL_AT.test(after) && (!PLACE_AT.test(after) || asksElse());
  if (SAID_AFTER.test(after)) return !ABLATED.test(before);
  const date = DATE_AFTER.exec(after);
  if (date === null || ABLATED.test(before)) return false;
  const isPlaced = KNEE.test(before) || PLACE_AT.test(after.slice(date[0].length));
  return !isPlaced || asksElse();
}

/** Something asked for besides an ablation, what it is done to and the pictures that guide it. */
function isElse(words: string, hit: Hit<Requested>): boolean {
  return !isAblation(hit) && !HELP.has(hit.entry.name) && !TARGET.test(words.slice(hit.start, hit.end));
}
