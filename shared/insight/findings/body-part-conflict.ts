import type { Finding, Treatment } from '../../api/contract.ts';
import { readPlace } from '../../treatment/index.ts';
import { PLAIN_VERDICT } from '../gist/score-sentence.ts';
import { findTreatments } from '../passage/find-treatments.ts';
import type { Finder, ItemContext } from './context.ts';

// Regions by the words of a body part: two parts of one region are no conflict.
const REGIONS: readonly (readonly [string, RegExp])[] = [
  ['neck', /\b(?:neck|cervical|C\d)\b/i],
  ['upper back', /\b(?:thoracic|upper back|mid back|T\d)\b/i],
  ['low back', /\b(?:low back|lower back|lumbar|lumbosacral|sacr\w*|coccyx|L\d|S1|SI joint)\b/i],
  ['shoulder', /\b(?:shoulder|rotator cuff|clavicle|scapula|biceps)\b/i],
  ['elbow', /\b(?:elbow)\b/i],
  ['hand', /\b(?:wrist|hand|finger|thumb|forearm|radius)\b/i],
  ['hip', /\b(?:hip|groin|pelvis|buttock)\b/i],
  ['knee', /\b(?:knee)\b/i],
  ['foot', /\b(?:ankle|foot|feet|toe|heel)\b/i],
  ['upper limb', /\bupper extremit(?:y|ies)\b/i],
  ['lower limb', /\blower extremit(?:y|ies)\b/i],
  ['head', /\b(?:head|brain|jaw|face)\b/i],
];
const ANY_REGION = new RegExp(REGIONS.map(([, words]) => words.source).join('|'), 'i');
// Words that stand for several regions: with one of them nothing can be said.
const VAGUE = /\b(?:spine|spinal|back|arm|leg|extremity|body)\b/i;
const NAMED_SPINE =
  /\b(?:cervical|thoracic|lumbar|lumbosacral|low|lower|upper|mid)\s+(?:spine|spinal|back)\b/gi;

// A sentence that weighs the request: "does not meet the criteria for a knee MRI", "to support an MRI of the knee"
const WEIGHS =
  /\b(?:criteria|indications?|necessity|need|support\w*|warrant\w*|justif\w*|request\w*|certif\w*|approv\w*|reasonable)\b/i;
// Words of a rule, which speak of other parts of the body as well
const OF_RULE = /\b(?:MTUS|ODG|ACOEM|guidelines?|recommend\w*)\b/i;

/** A rationale weighs or decides a request for another part of the body, or the other side, than its item. */
export const findBodyPartConflicts: Finder = ({ items }) =>
  items.flatMap((context) => ofItem(context, items));

function ofItem({ item, rationale }: ItemContext, items: readonly ItemContext[]): Finding[] {
  const asked = item.treatment;
  if (rationale === null || asked === null || asked.bodyPart === null) return [];
  const ours = regionsOf(asked.bodyPart);
  if (ours.size === 0) return [];
  const own = item.spans.request ?? item.spans.printed;
  for (const span of rationale.sentences()) {
    const sentence = rationale.text.slice(...span);
    if (!isAboutRequest(sentence, asked)) continue;
    const told = readPlace(sentence);
    const difference = differ(asked, ours, told);
    if (difference === null) continue;
    // What another item asks for may well be weighed here too.
    const ofOther = items.some(
      ({ item: { treatment: other } }) =>
        other !== null && other !== asked && differ(other, regionsOf(other.bodyPart ?? ''), told) === null,
    );
    if (ofOther && !PLAIN_VERDICT.test(sentence)) continue;
    return [
      {
        code: 'body-part-conflict',
        severity: 'check',
        item: item.number,
        message: `Item ${item.number} is about the ${difference.asked}, its rationale speaks of the ${difference.told}.`,
        spans: [...(own ? [own] : []), rationale.locate(span)],
      },
    ];
  }
  return [];
}

function isAboutRequest(sentence: string, asked: Treatment): boolean {
  if (PLAIN_VERDICT.test(sentence)) return ANY_REGION.test(sentence);
  if (!WEIGHS.test(sentence) || OF_RULE.test(sentence) || !ANY_REGION.test(sentence)) return false;
  return findTreatments(sentence).some((found) => found.name === asked.name);
}

type Place = Pick<Treatment, 'bodyPart' | 'side'>;

function differ(
  asked: Place,
  ours: ReadonlySet<string>,
  told: Place,
): { asked: string; told: string } | null {
  if (ours.size === 0 || told.bodyPart === null) return null;
  const theirs = regionsOf(told.bodyPart);
  if (theirs.size === 0) return null;
  const shared = [...ours].some((region) => theirs.has(region));
  if (!shared) return { asked: withSide(asked), told: withSide(told) };
  const sides = [asked.side, told.side];
  const opposite = sides.includes('left') && sides.includes('right');
  return opposite ? { asked: withSide(asked), told: withSide(told) } : null;
}

function regionsOf(bodyPart: string): Set<string> {
  if (VAGUE.test(bodyPart.replace(NAMED_SPINE, ''))) return new Set();
  return new Set(REGIONS.filter(([, words]) => words.test(bodyPart)).map(([region]) => region));
}

function withSide({ side, bodyPart }: Place): string {
  return side === null ? (bodyPart ?? '') : `${side} ${bodyPart ?? ''}`;
}
