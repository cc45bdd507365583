/** `npm run -s treatments`: what is read from every disputed item of the letters with known answers, one line an item. */
import { existsSync, readFileSync } from 'node:fs';
import { readItemTreatment } from '../shared/treatment/index.ts';

interface KnownItem {
  readonly number: number;
  readonly printed: string;
  readonly request: string | null;
  readonly original: string | null;
}

const folder = new URL('../../shared/letters/', import.meta.url);
if (!existsSync(folder)) {
  console.error('No letters found at ../shared/letters next to the repository; nothing to list.');
  process.exit(0);
}
const isJson = process.argv.includes('--json');
let items = 0;
for (const set of ['seeds', 'real']) {
  const answers: Record<string, { items: KnownItem[] }> = JSON.parse(
    readFileSync(new URL(`${set}/known-answers.json`, folder), 'utf8'),
  );
  for (const [letter, { items: known }] of Object.entries(answers)) {
    for (const item of known) {
      items++;
      const treatment = readItemTreatment(item);
      const id = `${letter.replace(/\.(?:txt|pdf)$/, '')} ${item.number}`;
      if (isJson) console.log(JSON.stringify({ id, ...treatment }));
      else {
        const shown = Object.entries(treatment).filter(([, value]) => value !== null);
        console.log(
          `${id} | ${shown.map(([field, value]) => `${field}: ${value}`).join(' · ') || '(nothing read)'}`,
        );
      }
    }
  }
}
if (!isJson) console.log(`${items} items`);
