/** "78%", as the locale writes it; no decimals, which a few dozen letters would not bear. */
export function formatShare(share: number, locale?: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
