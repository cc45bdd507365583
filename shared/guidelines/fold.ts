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
  const lower = plain(name).toLowerCase();
  let key = '';
  let kept = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if ((code >= A && code <= Z) || (code >= ZERO && code <= NINE)) continue;
    key += code === AMPERSAND ? `${lower.slice(kept, at)}and` : lower.slice(kept, at);
    kept = at + 1;
  }
  return kept === 0 ? lower : key + lower.slice(kept);
}

const [A, Z, ZERO, NINE, AMPERSAND] = [97, 122, 48, 57, 38];

/**
 * The words of a name in the singular and in alphabetic order, without the loose ones:
 * "Criteria for use of opioids" and "Opioids, criteria for use" → "criteria opioid use".
 */
export function wordKey(name: string): string {
  const lower = plain(name).toLowerCase();
  const words = (JOINT.test(lower) ? joined(lower) : lower).match(WORD) ?? [];
  return [...new Set(words.map(singular).filter((word) => !LOOSE_WORDS.has(word)))].sort().join(' ');
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

/** Nearly every name is ASCII, which normalizing would only copy. */
function plain(name: string): string {
  for (let at = 0; at < name.length; at += 1) if (name.charCodeAt(at) > 126) return name.normalize('NFKD');
  return name;
}

/** A name without what stands in parentheses: "Muscle relaxants (for pain)" → "Muscle relaxants". */
export function withoutAside(name: string): string {
  return name
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
