import { expect } from 'vitest';
import type { DecisionFacts } from '../../../shared/api/facts.ts';
import { call } from './api.ts';
import { facts, hash } from './facts.ts';

let letters = 0;

/** The hash of a letter that no test has used yet. */
export function freshHash(): string {
  letters += 1;
  return hash(letters);
}

/**
 * Adds a decision to a team's memory as an outbox would: a letter and a case of its own, where `parts` names none.
 * @returns the letter's hash.
 */
export async function remember(
  token: string,
  parts: Partial<DecisionFacts>,
  claim?: string,
): Promise<string> {
  const letter = freshHash();
  const body = {
    decisions: [facts({ caseNumber: `CM16-0${String(letters).padStart(6, '0')}`, ...parts })],
    ...(claim === undefined ? {} : { claim }),
  };
  const { status } = await call(`/v1/decisions/${letter}`, { method: 'PUT', token, body });
  expect(status).toBe(204);
  return letter;
}
