import { readdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Opens the local database file and looks for anything lost, doubled, half there or damaged.
 * @param acknowledged case numbers that were answered as saved
 */
export function databaseFaults(
  persist: string,
  acknowledged: ReadonlySet<string>,
): { found: number; faults: string[] } {
  const db = new DatabaseSync(databaseFile(persist));
  const faults: string[] = [];
  const count = (sql: string) => Number(Object.values(db.prepare(sql).get() ?? {})[0]);
  const integrity = db.prepare('pragma integrity_check').all();
  if (JSON.stringify(integrity) !== '[{"integrity_check":"ok"}]') faults.push('the integrity check fails');
  if (db.prepare('pragma foreign_key_check').all().length > 0) faults.push('a reference leads nowhere');
  const kept = new Set(
    db
      .prepare('select case_number from decisions')
      .all()
      .map((row) => String(row.case_number)),
  );
  for (const caseNumber of acknowledged) if (!kept.has(caseNumber)) faults.push(`${caseNumber} was lost`);
  const decisions = count('select count(*) from decisions');
  if (kept.size !== decisions) faults.push('a case stands twice');
  const expected: readonly (readonly [string, string])[] = [
    ['letters', 'select count(*) from letters'],
    [
      'decisions with all their items',
      'select count(*) from decisions where item_count = (select count(*) from items where decision_id = decisions.id)',
    ],
    ['audit lines', "select count(*) from audit where action = 'decision.added'"],
  ];
  for (const [what, sql] of expected) {
    const rows = count(sql);
    if (rows !== decisions) faults.push(`${rows} ${what} for ${decisions} decisions`);
  }
  const items = count('select count(*) from items');
  for (const [what, sql] of [
    ['tallies', 'select coalesce(sum(items), 0) from tallies'],
    [
      'categories',
      "select coalesce(sum(upheld + overturned + unclear), 0) from precedents where kind = 'category'",
    ],
    ['words', 'select count(*) from items_fts'],
  ] as const) {
    const counted = count(sql);
    if (counted !== items) faults.push(`${what} count ${counted} items of ${items}`);
  }
  db.close();
  return { found: decisions, faults };
}

/** The one database of a local state folder. */
export function databaseFile(persist: string): string {
  const folder = path.join(persist, 'v3/d1/miniflare-D1DatabaseObject');
  const file = readdirSync(folder).find((name) => name.endsWith('.sqlite') && !name.startsWith('metadata'));
  if (file === undefined) throw new Error(`There is no database in ${folder}.`);
  return path.join(folder, file);
}
