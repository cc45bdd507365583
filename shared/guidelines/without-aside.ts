/** A name without what stands in parentheses: "Muscle relaxants (for pain)" → "Muscle relaxants". */
export function withoutAside(name: string): string {
  return name
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
