import type { Finding, Treatment } from '../../api/contract.ts';
import { readPlace } from '../../treatment/index.ts';
import { isPlainVerdict } from '../gist/score-sentence.ts';
import { findTreatments } from '../passage/find-treatments.ts';
import { once } from '../passage/once.ts';
import type { Sentence } from '../passage/open-passage.ts';
import { REGION } from '../passage/regions.ts';
import { SENTENCE } from '../passage/sentence-kinds.ts';
import type { Finder, ItemContext } from './context.ts';

// Words that stand for several regions: with one of them nothing can be said.
const VAGUE = /\b(?:spine|spinal|back|arm|leg|extremity|body)\b/i;
const NAMED_SPINE =
  /\b(?:cervical|thoracic|lumbar|lumbosacral|low|lower|upper|mid)\s+(?:spine|spinal|back)\b/gi;

const { weighs, ofRule, region } = SENTENCE.bit;

/** A rationale weighs or decides a request for another part of the body, or the other side, than its item. */
export const findBodyPartConflicts: Finder = ({ items }) => {
  const asked = items.map(({ item: { treatment } }) => (treatment === null ? null : placeOf(treatment)));
  // Few places are told apart, however many items a letter has: no item is held against all others.
  const places = once(
    () => new Map(asked.flatMap((place) => (place === null ? [] : [[keyOf(place), place] as const]))),
  );
  const isAskedFor = (told: Place) => [...places().values()].some((place) => differ(place, told) === null);
  return items.flatMap((context, index) => ofItem(context, asked[index] ?? null, isAskedFor));
};

function ofItem(
  { item, rationale }: ItemContext,
  asked: Place | null,
  isAskedFor: (told: Place) => boolean,
): Finding[] {
  if (rationale === null || item.treatment === null || asked === null || asked.regions === 0) return [];
  const own = item.spans.request ?? item.spans.printed;
  for (const sentence of rationale.sentences()) {
    if (!isAboutRequest(sentence, item.treatment)) continue;
    const told = placeOf(readPlace(sentence.text));
    const difference = differ(asked, told);
    if (difference === null) continue;
    // What another item asks for may well be weighed here too.
    if (isAskedFor(told) && !isPlainVerdict(sentence)) continue;
    return [
      {
        code: 'body-part-conflict',
        severity: 'check',
        item: item.number,
        message: `Item ${item.number} is about the ${difference.asked}, its rationale speaks of the ${difference.told}.`,
        spans: [...(own ? [own] : []), rationale.locate(sentence.span)],
      },
    ];
  }
  return [];
}

function isAboutRequest(sentence: Sentence, asked: Treatment): boolean {
  const { text, kinds } = sentence;
  if ((kinds & region) === 0) return false;
  if (isPlainVerdict(sentence)) return true;
  if ((kinds & weighs) === 0 || (kinds & ofRule) !== 0) return false;
  return findTreatments(text).some((found) => found.name === asked.name);
}

type Body = Pick<Treatment, 'bodyPart' | 'side'>;

interface Place extends Body {
  /** One bit for each region; none where nothing can be said. */
  readonly regions: number;
}

function placeOf({ bodyPart, side }: Body): Place {
  return { bodyPart, side, regions: bodyPart === null ? 0 : regionsOf(bodyPart) };
}

/** Places of one key differ from all others alike. */
function keyOf({ regions, side }: Place): string {
  return `${regions} ${side}`;
}

function differ(asked: Place, told: Place): { asked: string; told: string } | null {
  if (asked.regions === 0 || told.regions === 0) return null;
  const sides = [asked.side, told.side];
  const opposite = sides.includes('left') && sides.includes('right');
  const shared = (asked.regions & told.regions) !== 0;
  return shared && !opposite ? null : { asked: withSide(asked), told: withSide(told) };
}

function regionsOf(bodyPart: string): number {
  if (VAGUE.test(bodyPart.replace(NAMED_SPINE, ''))) return 0;
  return REGION.find(bodyPart, [0, bodyPart.length]);
}

function withSide({ side, bodyPart }: Body): string {
  return side === null ? (bodyPart ?? '') : `${side} ${bodyPart ?? ''}`;
}
