import type { FoundDate } from '../passage/find-dates.ts';
import type { OpenPassage } from '../passage/open-passage.ts';
import { SENTENCE } from '../passage/sentence-kinds.ts';

const { injury } = SENTENCE.bit;

// "sustained an industrial injury on", "date of injury:", "DOI", "injury to the low back on"
const INJURY = /\b(?:injur(?:y|ed)|DOI)\b([^.;\d]{0,70})$/i;
// Words that show that the date belongs to something else: "injury, seen on", "injury. MRI of"
const OTHER_EVENT =
  /\b(?:MRI|CT|EMG|x-?rays?|exam\w*|notes?|report(?!ed\b)|visit|seen|surg\w*|treat\w*|evaluat\w*|progress|physician|doctor|complain\w*|present\w*|underwent|review|request\w*|since|before|prior|after|until|through|later|now|and)\b/i;
// Another injury than the one in the header, or one that lasted: "prior injury on", "cumulative trauma"
const NOT_THE_INJURY =
  /\b(?:prior|previous|old|new|second|another|re-?|subsequent|non-?industrial|additional|further|earlier|first|slip|remote|past)\s+(?:\w+\s+){0,2}injur|\bre-?injur|\bcumulative|\bcontinuous|\brepetitive|\bCT\b/i;
// "from 01/01/2010 to 02/02/2012", "through"
const RANGE_BEFORE = /\b(?:from|between|through|to|beginning|starting)\s*$/i;
const RANGE_AFTER = /^\s*(?:to|through|and|until|thru|-)\b/i;

/** Whether a passage gives a date of its own as the day of the injury; not where it tells of several injuries or of one over time. */
export function isInjuryDate({ text, kinds }: OpenPassage, { span: [start, end] }: FoundDate): boolean {
  if ((kinds() & injury) === 0) return false;
  const before = text.slice(Math.max(0, start - 120), start);
  const gap = INJURY.exec(before)?.[1];
  if (gap === undefined || OTHER_EVENT.test(gap)) return false;
  const sentence = before.slice(before.lastIndexOf('. ') + 1) + text.slice(start, end + 60);
  return (
    !NOT_THE_INJURY.test(sentence) &&
    !RANGE_BEFORE.test(before) &&
    !RANGE_AFTER.test(text.slice(end, end + 12))
  );
}
