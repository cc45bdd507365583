import { weekday } from './iso-day.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** An ISO date as US readers write it: 2017-01-18 → "01/18/2017". */
export function formatUsDate(date: string): string {
  return `${date.slice(5, 7)}/${date.slice(8, 10)}/${date.slice(0, 4)}`;
}

/** The same with its weekday: "Wed 01/18/2017". */
export function formatUsDay(date: string): string {
  return `${WEEKDAYS[weekday(date)] ?? ''} ${formatUsDate(date)}`;
}
