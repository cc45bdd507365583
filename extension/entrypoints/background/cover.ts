import { findIdentifiers } from '../../../shared/index.ts';

/** Covers stretches of a text by as many blocks, so that every other offset stays what it was. */
export function coverSpans(text: string, spans: readonly (readonly [number, number])[]): string {
  let covered = text;
  for (const [start, end] of spans) {
    covered = covered.slice(0, start) + '█'.repeat(Math.max(0, end - start)) + covered.slice(end);
  }
  return covered;
}

/** Names and numbers of people and claims do not leave this computer. */
export function coverIdentifiers(text: string): string {
  return coverSpans(text, findIdentifiers(text));
}
