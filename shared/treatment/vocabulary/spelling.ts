/** Shorter words are never corrected: too many of them lie one letter apart ("Soma", "Som", "some"). */
const SHORTEST = 6;
/** Longer ones are no words of any vocabulary; the bound keeps the work per word constant. */
const LONGEST = 24;

/**
 * Words of their own that lie one letter from a word of the vocabulary and would be read as it. Chosen from
 * the 398 that a list of 274,937 English words holds, by whether a letter could print them.
 */
export const ORDINARY: ReadonlySet<string> = new Set(
  `ability addition allegro ambient androgen aspiring astral augmenting carbonated concert concerto
  conformation contiguous cortex creator decade deconstruction dedication deduction devaluation
  elective elector emerge emergence enclose estrogen evacuation halcyon hepatologist hepatology
  infection infections interpreted iodine junctional lyrical lyrics mediation meditation morphing
  oversight paragon parlor particular pediatric petrol podium prebiotic preconstruction precession
  presidential probate pronate pyelogram pyelography recession recompression reflex rejection
  repression respirator simulation simulator singular solace stipulation sublimate systolic topography
  trapezium ultras unsaid valuation verses`.split(/\s+/),
);

export type Correct = (word: string) => string | null;

/**
 * A spelling corrector for one vocabulary: a word that is one letter away (one missing, one too many, one
 * wrong, two swapped) from exactly one word of the vocabulary is read as that word. Deterministic, bounded:
 * one mistake spares either the first two letters or the last three, so only words that share those are compared.
 */
export function spellingOf(vocabulary: Iterable<string>): Correct {
  const byEnds = new Map<string, string[]>();
  for (const word of vocabulary) {
    if (word.length < SHORTEST) continue;
    for (const key of endsOf(word)) {
      const list = byEnds.get(key);
      if (list) list.push(word);
      else byEnds.set(key, [word]);
    }
  }
  return (word) => {
    if (word.length < SHORTEST || word.length > LONGEST || ORDINARY.has(word)) return null;
    let found: string | null = null;
    for (const key of endsOf(word)) {
      for (const candidate of byEnds.get(key) ?? []) {
        if (candidate === found || !isOneLetterAway(word, candidate)) continue;
        if (found !== null) return null;
        found = candidate;
      }
    }
    return found;
  };
}

function endsOf(word: string): [string, string] {
  return [`${word.slice(0, 2)}-`, `-${word.slice(-3)}`];
}

/** "clonazapam", "clonazepm", "clonazeepam", "clonazepma" are each one letter away from "clonazepam". */
function isOneLetterAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = endA - start;
  const restB = endB - start;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
