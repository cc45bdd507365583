/** A day as the reader's locale writes it; the data stay ISO. */
export interface DayFormat {
  /** "01/18/2017" */
  readonly day: (iso: string) => string;
  /** "Wed 01/18/2017": for days on which something is due. */
  readonly weekday: (iso: string) => string;
}

const NUMERIC = { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit' } as const;

/** @param locale BCP 47; what the browser speaks when left out. */
export function formatDays(locale?: string): DayFormat {
  const numeric = new Intl.DateTimeFormat(locale, NUMERIC);
  const weekday = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short' });
  // ISO days are parsed as midnight UTC and written in UTC, so no reader sees the day before.
  return {
    day: (iso) => numeric.format(new Date(iso)),
    weekday: (iso) => `${weekday.format(new Date(iso))} ${numeric.format(new Date(iso))}`,
  };
}

/** The reader's own calendar day, ISO. The one place of the pages that asks the clock for a day. */
export function localToday(now: Date = new Date()): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}
