import type { Deadline } from '../../api/contract.ts';
import { formatUsDate, formatUsDay } from '../calendar/format-date.ts';

const WORDS: Readonly<Record<Deadline['code'], { readonly ahead: string; readonly gone: string }>> = {
  authorize: { ahead: 'Act by', gone: 'was due' },
  reimburse: { ahead: 'Pay by', gone: 'was due' },
  appeal: { ahead: 'Appeal possible until', gone: 'appeal time ran until' },
  'ur-effective-until': { ahead: 'UR decision stands until', gone: 'UR decision stood until' },
};

/**
 * A deadline in words as seen from a day: "Act by Wed 01/18/2017", or "was due 01/18/2017" once it is gone by.
 * @param today ISO date, passed in: shared/ has no clock. The due day itself still lies ahead.
 */
export function describeDeadline(deadline: Pick<Deadline, 'code' | 'due'>, today: string): string {
  const words = WORDS[deadline.code];
  return deadline.due < today
    ? `${words.gone} ${formatUsDate(deadline.due)}`
    : `${words.ahead} ${formatUsDay(deadline.due)}`;
}
