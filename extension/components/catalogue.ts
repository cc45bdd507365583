import { i18n } from '#i18n';
import { formatDays } from '../summary/day.ts';
import type { Say } from '../summary/say.ts';
import type { Words } from './words.tsx';

/** The catalogue as the browser holds it. Keys made from codes are checked by a test, not by the type. */
const say: Say = (key, named, count) =>
  (i18n.t as (key: string, count?: number, named?: object) => string)(key, count, named);

/** The words of every page of the extension, in the browser's language and its way of writing days. */
export const browserWords: Words = { say, days: formatDays() };
