import { availableParallelism, loadavg } from 'node:os';

/** Prints figures beside their budgets and remembers how many were over. */
export interface Report {
  title(words: string): void;
  line(words: string): void;
  figure(what: string, figure: number, budget: number, unit: string): void;
  readonly over: number;
}

export function makeReport(): Report {
  let over = 0;
  return {
    title: (words) => console.log(`\n${words} (${loadNow()}); median (range)`),
    line: (words) => console.log(words),
    figure: (what, figure, budget, unit) => {
      const isOver = figure > budget;
      if (isOver) over += 1;
      const end = unit === '' ? '' : ` ${unit}`;
      const digits = unit === '' ? 0 : 2;
      console.log(
        `${what.padEnd(52)}${figure.toFixed(digits).padStart(8)}${end}   budget ${budget}${end}${isOver ? '   OVER' : ''}`,
      );
    },
    get over() {
      return over;
    },
  };
}

/** "load 0.4 on 2 cores": other work on the machine makes every figure worse, and ours worse than the empty one's. */
export function loadNow(): string {
  const [load = 0] = loadavg();
  const cores = availableParallelism();
  const isBusy = load > cores ? ': BUSY, do not judge by this run' : '';
  return `load ${load.toFixed(1)} on ${cores} cores${isBusy}`;
}
