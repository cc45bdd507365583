/**
 * The two keys under which names are compared. Letters break lines inside words, drop plurals and turn
 * words around; the registry is found all the same, and no name of the letter is ever changed.
 */

const LOOSE_WORDS = new Set(
  'a an and at by for from in its of on or the to with chapter section topic guideline'.split(' '),
);

/**
 * Letters and digits only, lower case: equal for any spelling that differs in white space, hyphens, marks or case.
 * "Electro- diagnostic testing (EMG/NCS)" → "electrodiagnostictestingemgncs"; "&" counts as "and".
 */
export function squeeze(name: string): string {
  return lettersOf(name.toLowerCase()) ?? lettersOf(normal(name).toLowerCase(), true) ?? '';
}

/** Null for words that are not ASCII and have not been normalized; nearly every name is, and normalizing would only copy it. */
function lettersOf(lower: string, isNormal = false): string | null {
  let key = '';
  let kept = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if ((code >= A && code <= Z) || (code >= ZERO && code <= NINE)) continue;
    if (code > TILDE && !isNormal) return null;
    key += code === AMPERSAND ? `${lower.slice(kept, at)}and` : lower.slice(kept, at);
    kept = at + 1;
  }
  return kept === 0 ? lower : key + lower.slice(kept);
}

const [A, Z, ZERO, NINE, AMPERSAND, TILDE] = [97, 122, 48, 57, 38, 126];

/**
 * The words of a name in the singular and in alphabetic order, without the loose ones:
 * "Criteria for use of opioids" and "Opioids, criteria for use" → "criteria opioid use".
 */
export function wordKey(name: string): string {
  const lower = (STRANGE.test(name) ? normal(name) : name).toLowerCase();
  const words: string[] = [];
  for (const printed of (JOINT.test(lower) ? joined(lower) : lower).match(WORD) ?? []) {
    const word = singular(printed);
    if (!LOOSE_WORDS.has(word) && !words.includes(word)) words.push(word);
  }
  return words.sort().join(' ');
}

// A dot within a number belongs to it ("3.3"), any other ends a word.
const WORD = /(?:[a-z0-9]|\.(?=\d))+/g;
// "&", "worker's", "Electro- diagnostic": only with one of these signs words are joined or written otherwise
const JOINT = /['’&-]/;

function joined(lower: string): string {
  return (
    lower
      .replaceAll('&', ' and ')
      .replace(/['’]s\b/g, 's')
      // Example: "Electro- diagnostic" is one word broken by the end of a line.
      .replace(/-\s+/g, '')
  );
}

// Beyond ASCII
const STRANGE = /[^\0-~]/;
const normal = (name: string): string => name.normalize('NFKD');

/** A name without what stands in parentheses: "Muscle relaxants (for pain)" → "Muscle relaxants". */
export function withoutAside(name: string): string {
  return name
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || 'sui'.includes(word.charAt(word.length - 2))) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
