import type { ChipView } from '../../platform/page-port.ts';
import { say } from './words.ts';

const OUTCOMES = ['overturned', 'upheld', 'unclear'] as const;
const SHAPES = { overturned: '●', upheld: '○', unclear: '?' } as const;
const LONGEST_REQUEST = 90;

/** The one or two lines of the folded chip: "1 overturned · 2 upheld", "Act by 1/18/2017". */
export function chipLines(view: ChipView, today = localDay(new Date())): string[] {
  if (view.waiting) return [say('chip.waiting')];
  const counts = OUTCOMES.filter((outcome) => view.counts[outcome] > 0).map((outcome) =>
    say(`counts.${outcome}`, { n: String(view.counts[outcome]) }, view.counts[outcome]),
  );
  const lines = [counts.join(' · ')];
  if (view.due) {
    lines.push(say(view.due < today ? 'chip.wasDue' : 'chip.actBy', { date: showDay(view.due) }));
  }
  return lines;
}

/** "2 ● Overturned  EMG/NCV of both arms", shortened at a word's end. */
export function itemLine({ number, outcome, request }: ChipView['items'][number]): string {
  const short =
    request.length > LONGEST_REQUEST
      ? `${request.slice(0, LONGEST_REQUEST).replace(/\s+\S*$/u, '')}…`
      : request;
  return `${number} ${SHAPES[outcome]} ${say(`outcome.${outcome}`)}  ${short}`;
}

/** An ISO day as the reader's locale writes it. */
function showDay(day: string): string {
  return new Date(`${day}T00:00:00`).toLocaleDateString(undefined, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
}

function localDay(now: Date): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
