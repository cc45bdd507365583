import { readdirSync, readFileSync } from 'node:fs';

export interface Use {
  /** Milliseconds of CPU since each process started; ticks of 10 ms. */
  readonly cpu: number;
  /** Resident megabytes. */
  readonly memory: number;
}

const TICK_MS = 10;

/** What the workerd processes that a wrangler started have used so far; zeros where there is no /proc. */
export function workerdUse(wrangler: number): Use {
  let cpu = 0;
  let kilobytes = 0;
  for (const pid of processes()) {
    const status = read(`/proc/${pid}/status`);
    if (!status.includes('Name:\tworkerd') || !status.includes(`NSpgid:\t${wrangler}\n`)) continue;
    kilobytes += Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0);
    // Behind the name in parentheses: state, parent …; user and system time are the 12th and 13th of those.
    const stat = read(`/proc/${pid}/stat`);
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    cpu += (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * TICK_MS;
  }
  return { cpu, memory: kilobytes / 1024 };
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It ended meanwhile.
    return '';
  }
}
