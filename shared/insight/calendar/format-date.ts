import { weekday } from './iso-day.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** An ISO date as US readers write it: 2017-01-18 → "01/18/2017". */
export function formatUsDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${month}/${day}/${year}`;
}

/** The same with its weekday: "Wed 01/18/2017". */
export function formatUsDay(date: string): string {
  return `${WEEKDAYS[weekday(date)] ?? ''} ${formatUsDate(date)}`;
}
