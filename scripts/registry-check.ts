/**
 * `npm run registry:check` lists every address of the guideline registry with how it is known, so that a person
 * with a network can open each once. `-- --verified ID --by NAME [--date YYYY-MM-DD]` records that it was done.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { expand } from '../shared/guidelines/links/expand.ts';
import { checkRegistry } from '../shared/guidelines/registry/check-registry.ts';
import { REGISTRY } from '../shared/guidelines/registry/registry.ts';
import { type Guideline, RegistryDocument } from '../shared/guidelines/registry/schema.ts';
import { Verified } from '../shared/guidelines/registry/verification.ts';

const RECORD = new URL('../shared/guidelines/registry/verified.json', import.meta.url);
const USAGE = 'Usage: npm run registry:check [-- --verified ID --by NAME [--date YYYY-MM-DD]]';

function main(): number {
  const { values } = parseArgs({
    options: { verified: { type: 'string' }, by: { type: 'string' }, date: { type: 'string' } },
  });
  const record = Verified.parse(JSON.parse(readFileSync(RECORD, 'utf8')));
  if (values.verified !== undefined) return verify(record, values.verified, values.by, values.date);
  return list(record);
}

function list(record: Verified): number {
  RegistryDocument.parse(REGISTRY);
  const faults = checkRegistry(REGISTRY);
  const byAddress = Map.groupBy(REGISTRY.guidelines, ({ urls }) => urls.document);
  byAddress.delete(null);
  const addresses = [...byAddress.values()];
  const todo = addresses.filter(([first]) => first?.urlConfidence !== 'seen').length;
  console.log(
    `Registry ${REGISTRY.version}: ${REGISTRY.guidelines.length} guidelines, ${addresses.length} addresses.\n`,
  );
  for (const guidelines of addresses) console.log(describe(guidelines, record));
  console.log(
    `${todo} of ${addresses.length} addresses were never seen: open each, check it, then record it.\n${USAGE}`,
  );
  for (const fault of faults) console.error(`FAULT ${fault}`);
  return faults.length === 0 ? 0 : 1;
}

/** The guidelines behind one address: its confidence, its templates, and a page to try where one is surely known. */
function describe(guidelines: readonly Guideline[], record: Verified): string {
  const [first] = guidelines;
  if (first === undefined) return '';
  const { urls, urlConfidence, access, topics } = first;
  const opened = Object.values(record).find(({ document }) => document === urls.document);
  const known = opened === undefined ? urlConfidence : `verified ${opened.date} by ${opened.by}`;
  const sample = topics.find(({ ranges, confidence }) => ranges.length > 0 && confidence === 'seen');
  const page = sample?.ranges[0]?.[0];
  const lines = [
    `[${known}] ${access}: ${guidelines.map(({ id }) => id).join(', ')}`,
    `  document  ${urls.document ?? '-'}`,
    urls.page === null ? null : `  page      ${urls.page}`,
    urls.search === null ? null : `  search    ${urls.search}`,
    urls.page === null || sample === undefined || page === undefined
      ? null
      : `  try       ${expand(urls.page, { page })} must show "${sample.title}"`,
  ];
  return `${lines.filter((line) => line !== null).join('\n')}\n`;
}

function verify(record: Verified, id: string, by: string | undefined, date: string | undefined): number {
  const document = REGISTRY.guidelines.find((guideline) => guideline.id === id)?.urls.document ?? null;
  if (document === null || by === undefined) {
    console.error(document === null ? `The registry has no address for ${id}.` : USAGE);
    return 2;
  }
  const today = new Date().toISOString().slice(0, 10);
  const updated = Verified.safeParse({ ...record, [id]: { document, by, date: date ?? today } });
  if (!updated.success) {
    console.error(
      `${USAGE}\n${updated.error.issues.map((issue) => `${String(issue.path.at(-1))}: ${issue.message}`).join('\n')}`,
    );
    return 2;
  }
  const sorted = Object.fromEntries(Object.entries(updated.data).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(RECORD, `${JSON.stringify(sorted, null, 2)}\n`);
  console.log(`Recorded: ${document} was opened by ${by}. Raise REGISTRY_VERSION before the next release.`);
  return 0;
}

process.exitCode = main();
