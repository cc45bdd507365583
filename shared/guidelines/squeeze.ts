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

const normal = (name: string): string => name.normalize('NFKD');
