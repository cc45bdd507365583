import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SIGN_IN_RESULTS } from '../../../extension/platform/sign-in/sign-in-result.ts';
import { READING_ERROR_CODES } from '../../../extension/summary/problem-view.ts';
import { keyOfCode } from '../../../extension/summary/say.ts';
import { MEASURES } from '../../../extension/summary/team/scorecard-view.ts';
import { Category, Comparison } from '../../../shared/api/contract.ts';
import { DecisionSort } from '../../../shared/api/decisions.ts';
import { Likeness } from '../../../shared/api/precedents.ts';
import { ScorecardBy } from '../../../shared/api/scorecards.ts';
import { readCatalogue } from './read-catalogue.ts';
import { pseudo, sayFrom } from './say-from-catalogue.ts';

const extension = join(import.meta.dirname, '../../../extension');
const messages = await readCatalogue();
const defined = Object.keys(messages);

const sources = ['components', 'entrypoints', 'platform', 'reading', 'summary'].flatMap((room) =>
  readdirSync(join(extension, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path: join(room, path), text: readFileSync(join(extension, room, path), 'utf8') })),
);
const words = sources.map(({ text }) => text).join('\n');

const TEAM_FAMILIES: readonly string[] = [
  ...['history', 'scorecards'].map((view) => `team.view.${view}`),
  ...['mtus', 'both', 'other', 'none', 'unclear'].map((basis) => `team.bases.${basis}`),
  ...DecisionSort.options.map((sort) => `team.sorts.${keyOfCode(sort)}`),
  ...Likeness.options.map((reason) => `team.reasons.${keyOfCode(reason)}`),
  ...ScorecardBy.options.map((by) => `team.groups.${keyOfCode(by)}`),
  ...MEASURES.flatMap((measure) => [`team.measures.${measure}`, `team.columns.${measure}`]),
  ...['upheld', 'overturned', 'unclear'].map((outcome) => `team.repeat.${outcome}`),
  ...['from', 'to'].map((end) => `team.${end}`),
];

/** Keys that are put together from codes, each family from the codes themselves. */
const FAMILIES: readonly string[] = [
  ...READING_ERROR_CODES.flatMap((code) =>
    ['title', 'next', 'why'].map((part) => `problem.${keyOfCode(code)}.${part}`),
  ),
  ...Category.options.map((category) => `category.${keyOfCode(category)}`),
  ...Comparison.options.map((comparison) => `comparison.${keyOfCode(comparison)}`),
  ...['upheld', 'overturned', 'unclear'].flatMap((outcome) => [`outcome.${outcome}`, `counts.${outcome}`]),
  ...['left', 'right', 'bilateral'].flatMap((side) => [`side.${side}`, `side.of.${side}`]),
  ...['injury', 'utilizationReview', 'applicationReceived', 'assigned', 'decision'].map(
    (name) => `facts.${name}`,
  ),
  ...['act', 'check', 'info'].map((severity) => `check.${severity}`),
  ...['authorize', 'reimburse'].map((code) => `act.${code}`),
  ...['none', 'unclear', 'registration', 'subscription'].map((kind) => `basis.${kind}`),
  ...['markdown', 'csv', 'json', 'ics'].map((kind) => `footer.${kind}`),
  ...['next', 'previous', 'fold', 'show', 'copy', 'list'].flatMap((key) => [
    `keys.${key}`,
    `keys.${key}Keys`,
  ]),
  ...TEAM_FAMILIES,
  ...['waiting', ...SIGN_IN_RESULTS].map((result) => `signIn.${keyOfCode(result)}`),
  ...['appeal', 'urEffectiveUntil'].flatMap((key) => [`dates.${key}`, `dates.${key}Past`]),
];

// say('state.anyway'), 'footer.parser' in a table, __MSG_app_name__ in the manifest, getMessage('menu_summarize')
function isUsed(key: string): boolean {
  const dotted = key.replaceAll('_', '.');
  return (
    FAMILIES.includes(dotted) ||
    words.includes(`'${dotted}'`) ||
    words.includes(`"${dotted}"`) ||
    words.includes(`'${key}'`) ||
    words.includes(`__MSG_${key}__`)
  );
}

describe('the catalogue', () => {
  it('holds every key that the code asks for', () => {
    const literal = [...words.matchAll(/\bsay\(\s*'([a-zA-Z.]+)'/g)].map(([, key = '']) => key);
    expect(literal.length).toBeGreaterThan(100);
    const missing = [...literal, ...FAMILIES].filter((key) => !defined.includes(key.replaceAll('.', '_')));
    expect(missing).toEqual([]);
  });

  it('holds no key that nobody asks for', () => {
    expect(defined.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('uses only the signs that a browser allows in a key', () => {
    expect(defined.filter((key) => !/^[A-Za-z0-9_@]+$/.test(key))).toEqual([]);
  });

  it('has no message that is empty or runs on for more than three hundred signs', () => {
    const bad = Object.entries(messages).filter(({ 1: { message } }) => !/^\S.{0,300}$/s.test(message));
    expect(bad).toEqual([]);
  });

  it('never blames the reader', () => {
    const rude = Object.values(messages).filter(({ message }) =>
      /\b(oops|illegal|fatal|abort|user error)\b/i.test(message),
    );
    expect(rude).toEqual([]);
  });

  it('becomes at least 40 % longer in the pseudo-locale, with every place kept', () => {
    const long = pseudo(messages);
    for (const [key, { message }] of Object.entries(messages)) {
      const longer = long[key]?.message ?? '';
      expect(longer.length, key).toBeGreaterThanOrEqual(message.length * 1.4);
      expect(longer.match(/\{\w+\}/g), key).toEqual(message.match(/\{\w+\}/g));
    }
  });

  it('chooses the plural as the browser does', () => {
    const say = sayFrom(messages);
    expect([1, 2].map((n) => say('items.toCheck', { n }, n))).toEqual(['1 to check', '2 to check']);
    expect([1, 3].map((n) => say('reader.marked', { n }, n))).toEqual([
      '1 marked passage',
      '3 marked passages',
    ]);
  });
});

describe('the components', () => {
  const components = sources.filter(({ path }) => path.endsWith('.tsx'));

  it('are many enough for this test to mean something', () => {
    expect(components.length).toBeGreaterThan(30);
  });

  it.each(components)('$path has no words of its own', ({ text }) => {
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
    // >Some words<, title="Some words", aria-label="Some words"
    const between = [...code.matchAll(/<\/?[a-zA-Z][^<>]*>\s*([A-Z][a-z]+[^<>{}=;]*)\s*<\//g)].map(
      ([, own]) => own,
    );
    const named = [...code.matchAll(/\b(?:title|aria-label|placeholder|alt)="([^"]+)"/g)].map(
      ([, own]) => own,
    );
    expect([...between, ...named]).toEqual([]);
  });
});
