import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SummariesRequest } from '../../../shared/api/contract.ts';
import { reduceSummary } from '../../../shared/api/reduce-summary.ts';
import { parseDecision } from '../../../shared/index.ts';
import { quantile } from './load.ts';

const LETTERS = path.resolve(import.meta.dirname, '../../../test/letters');
const ROUNDS = 40;

/**
 * CPU of what the Worker does with a letter besides waiting: read JSON, check, parse, reduce, hash, write JSON. Taken
 * in Node on the same engine, as workerd stops its clock within a request; warm, over the repository's letters.
 */
export function measureCpu(): void {
  const bodies = readdirSync(LETTERS, { recursive: true, encoding: 'utf8' })
    .filter((file) => /letter\.(txt|md)$/.test(file))
    .map((file) => JSON.stringify({ text: readFileSync(path.join(LETTERS, file), 'utf8') }));
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const body of bodies) {
      const start = process.cpuUsage();
      handle(body);
      const { user, system } = process.cpuUsage(start);
      if (round >= ROUNDS / 4) times.push((user + system) / 1000);
    }
  }
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
  console.log(`CPU a letter without the database, ${bodies.length} letters, ${times.length} readings, warm`);
  console.log(`  p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms   (goal p99 3 ms)`);
}

function handle(body: string): number {
  const { text } = SummariesRequest.parse(JSON.parse(body));
  const answer = parseDecision(text);
  if (!answer.ok) return 0;
  const facts = JSON.stringify(answer.summaries.map(reduceSummary));
  return (
    JSON.stringify(answer).length + facts.length + createHash('sha256').update(text).digest('hex').length
  );
}
