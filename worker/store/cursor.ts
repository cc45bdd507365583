import type { DecisionSort } from '../../shared/api/decisions.ts';

/** The last decision of a page: where the next one starts. */
export interface Place {
  readonly id: number;
  /** ISO date, or empty where the letter states none. */
  readonly decided: string;
}

/** Writes a place so that it can stand in an address. It holds an id and a date, nothing of a letter. */
export function writeCursor(sort: DecisionSort, { id, decided }: Place): string {
  return btoa(`${sort}|${id}|${decided}`).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads a place back; null where it is not one, or one of another sort order. */
export function readCursor(sort: DecisionSort, cursor: string): Place | null {
  let plain: string;
  try {
    plain = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return null;
  }
  const match = /^([a-z-]+)\|(\d{1,15})\|(\d{4}-\d\d-\d\d|)$/.exec(plain);
  if (match === null || match[1] !== sort) return null;
  return { id: Number(match[2]), decided: match[3] ?? '' };
}
