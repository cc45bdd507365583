const LOOSE_WORDS = new Set(
  'a an and at by for from in its of on or the to with chapter section topic guideline'.split(' '),
);

/**
 * The words of a name in the singular and in alphabetic order, without the loose ones:
 * "Criteria for use of opioids" and "Opioids, criteria for use" → "criteria opioid use".
 */
export function wordKey(name: string): string {
  const lower = (STRANGE.test(name) ? name.normalize('NFKD') : name).toLowerCase();
  const words: string[] = [];
  for (const printed of (JOINT.test(lower) ? joined(lower) : lower).match(WORD) ?? []) {
    const word = singular(printed);
    if (!LOOSE_WORDS.has(word) && !words.includes(word)) words.push(word);
  }
  return words.sort().join(' ');
}

// A dot within a number belongs to it ("3.3"), any other ends a word.
const WORD = /(?:[a-z0-9]|\.(?=\d))+/g;
// Beyond ASCII
const STRANGE = /[^\0-~]/;
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

function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || 'sui'.includes(word.charAt(word.length - 2))) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
