/**
 * Letters and digits only, lower case: equal for any spelling that differs in white space, hyphens, marks or case.
 * "Electro- diagnostic testing (EMG/NCS)" → "electrodiagnostictestingemgncs"; "&" counts as "and".
 */
export function squeeze(name: string): string {
  return lettersOf(name.toLowerCase()) ?? lettersOf(name.normalize('NFKD').toLowerCase(), true) ?? '';
}

/** Null for words that are not ASCII and have not been normalized; nearly every name is, and normalizing would only copy it. */
function lettersOf(lower: string, isNormal = false): string | null {
  let key = '';
  let kept = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    // a to z, 0 to 9
    if ((code > 96 && code < 123) || (code > 47 && code < 58)) continue;
    // Beyond "~"
    if (code > 126 && !isNormal) return null;
    key += lower[at] === '&' ? `${lower.slice(kept, at)}and` : lower.slice(kept, at);
    kept = at + 1;
  }
  return kept === 0 ? lower : key + lower.slice(kept);
}
