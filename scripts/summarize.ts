/**
 * npm run -s summarize -- FILE...
 * One JSON line a file on standard output, in the order given, by the same reading code as the extension.
 * Exit 0 when every file was answered (a refusal is an answer), 2 on a usage error.
 */
import { parseDecision } from '../shared/index.ts';
import { readLetterFile } from './reading/read-letter-file.ts';

const files = process.argv.slice(2);
if (files.length === 0 || files.some((file) => file.startsWith('--'))) {
  process.stderr.write('Usage: npm run -s summarize -- FILE...   (.pdf, .html, .txt or .md)\n');
  process.exitCode = 2;
} else {
  for (const file of files) process.stdout.write(`${JSON.stringify(await summarize(file))}\n`);
}

async function summarize(file: string) {
  const reading = await readLetterFile(file);
  return { file, ...(reading.ok ? parseDecision(reading.text) : reading) };
}
