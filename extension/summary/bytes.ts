const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;

/** "0 byte", "12 kB", "2.1 MB", as the locale writes it. */
export function formatBytes(bytes: number, locale?: string): string {
  const power = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const unit = UNITS[power] ?? 'byte';
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** power);
}
