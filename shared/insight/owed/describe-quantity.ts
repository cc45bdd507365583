/** "30 tablets", "1 session", "7" where the unit is not known. */
export function describeQuantity(quantity: number, unit: string | null): string {
  return unit === null ? String(quantity) : `${quantity} ${pluralize(unit, quantity)}`;
}

// Units that are written alike for one and for many.
const INVARIABLE = new Set(['g', 'ml', 'oz', 'mg']);

function pluralize(unit: string, quantity: number): string {
  if (quantity === 1 || INVARIABLE.has(unit)) return unit;
  if (unit === 'patch' || unit === 'box') return `${unit}es`;
  return `${unit}s`;
}
