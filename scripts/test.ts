/**
 * `npm test`: every test of the house, then one closing line `N passed, N failed, N skipped`.
 * The rooms run first, side by side; the browser tests run alone afterwards, since two cores that also drive
 * a browser make honest tests look flaky.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = join(root, '.cache', 'test-reports');

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[] | null;
    }[];
  }[];
}

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** The rooms of test/ that have a vitest config, so that a new room is never forgotten. */
function rooms(): string[] {
  return readdirSync(join(root, 'test'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, 'test', entry.name, 'vitest.config.ts')))
    .map((entry) => entry.name);
}

function runProjects(names: readonly string[], extra: readonly string[], tally: Tally): void {
  if (names.length === 0) return;
  const report = join(reports, `${names.join('-')}.json`);
  const projects = names.flatMap((name) => ['--project', name]);
  const run = spawnSync(
    'vitest',
    [
      'run',
      ...projects,
      '--reporter=default',
      '--reporter=json',
      `--reporter=${join(root, 'scripts', 'report-retries.ts')}`,
      `--outputFile.json=${report}`,
      ...extra,
    ],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
    },
  );
  if (!existsSync(report)) {
    failures.push(`${names.join(', ')}: the runner ended with ${run.status ?? run.signal}, without a report`);
    tally.failed += 1;
    return;
  }
  const read = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  // A file that breaks before its first test reports no failed test; it must still count as one.
  const brokenFiles = read.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = read.numFailedTests + brokenFiles;
  tally.passed += read.numPassedTests;
  const isUnexplained = run.status !== 0 && failed === 0;
  tally.failed += isUnexplained ? 1 : failed;
  if (isUnexplained)
    failures.push(`${names.join(', ')}: the runner ended with ${run.status}, no test failed`);
  tally.skipped += read.numPendingTests + read.numTodoTests;
  failures.push(...failuresOf(read));
}

/** What failed, each with the first lines of why: said again at the end, where a log that is cut off still holds it. */
function failuresOf({ testResults }: VitestReport): string[] {
  return testResults
    .filter(({ status }) => status === 'failed')
    .flatMap((file) => {
      const failed = file.assertionResults.filter(({ status }) => status === 'failed');
      const why = failed.map(
        ({ fullName, failureMessages }) => `${fullName}\n${failureMessages?.join('\n') ?? ''}`,
      );
      return (why.length > 0 ? why : [file.message ?? '']).map(
        (text) => `${relative(root, file.name)}: ${text}`,
      );
    })
    .map((text) => text.split('\n').slice(0, 12).join('\n'));
}

/** Both builds: what ships, and the one that also allows the sample portal. */
function build(): boolean {
  return [[], ['--dev']].every((flags) => {
    const made = spawnSync(process.execPath, [join(root, 'scripts', 'build.ts'), ...flags], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    return made.status === 0;
  });
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const extra = process.argv.slice(2);
const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
const all = rooms();
// The browser tests and the size budgets look at what ships, so it is built first.
if (!build()) {
  console.error('The extension did not build; the tests that need it will say so.');
  tally.failed += 1;
}
runProjects(
  all.filter((name) => name !== 'browser'),
  extra,
  tally,
);
runProjects(
  all.filter((name) => name === 'browser'),
  extra,
  tally,
);
if (tally.skipped > 0) {
  console.log('Skipped tests name their mend above; usually `bash .ci/run` installs what is missing.');
}
for (const failure of failures) console.log(`Failed: ${failure}\n`);
console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1;
