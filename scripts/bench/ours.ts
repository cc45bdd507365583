import { detectIn } from '../../shared/decision/detect.ts';
import { readDecisions } from '../../shared/decision/read-decisions.ts';
import { citedNames } from '../../shared/guidelines/citations/vocabulary.ts';
import { REGISTRY } from '../../shared/guidelines/registry/registry.ts';
import { parseDecision } from '../../shared/index.ts';
import { cleanText } from '../../shared/text/clean.ts';
import type { Contender } from './timing.ts';

const names = citedNames(REGISTRY);

/** Detection and the whole reading of a letter: items, header, reviewer, both bases, citations, rationale. */
export const READ: Contender = {
  name: 'ours: reads the letter',
  run: (text) => {
    const clean = cleanText(text);
    return [detectIn(clean), readDecisions(clean, names)];
  },
};

/** The same and everything after it: links, treatments, what is owed and due, findings. */
export const WHOLE: Contender = {
  name: 'ours: with links and insight',
  run: (text) => parseDecision(text),
};
