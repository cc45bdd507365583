import { citedNames } from '../../shared/guidelines/citations/vocabulary.ts';
import { REGISTRY } from '../../shared/guidelines/registry/registry.ts';
import { parseDecision, readLetter } from '../../shared/index.ts';
import type { Contender } from './timing.ts';

const names = citedNames(REGISTRY);

/** Detection and the whole reading of a letter: items, header, reviewer, both bases, citations, rationale. */
export const READ: Contender = {
  name: 'ours: reads the letter',
  run: (text) => readLetter(text, names),
};

/** The same and everything after it: links, treatments, what is owed and due, findings. */
export const WHOLE: Contender = {
  name: 'ours: with links and insight',
  run: (text) => parseDecision(text),
};
