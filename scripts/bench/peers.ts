import { createRequire } from 'node:module';
import type { Contender } from './timing.ts';

const require = createRequire(import.meta.url);

interface CitationLibrary {
  types: Record<string, unknown>;
  find(text: string, options?: { types?: string[] }): unknown;
}

interface WinkDocument {
  customEntities(): { out(): unknown };
  entities(): { out(): unknown };
}

interface WinkNlp {
  readDoc(text: string): WinkDocument;
  learnCustomEntities(patterns: readonly { name: string; patterns: readonly string[] }[]): number;
}

/** What a user of npm `citation` would add to find MTUS citations: one citator by its own rules. */
const MTUS_CITATOR = {
  type: 'regex',
  id: (cite: { guideline?: string }) => `mtus/${cite.guideline ?? ''}`,
  patterns: [
    {
      // "MTUS Chronic Pain Treatment Guidelines Baclofen Page(s): 65"
      regex:
        'MTUS ([A-Z][\\w ,&-]{3,80}?)(?:,? ?Page\\(?s?\\)?:? ?([\\d,;& -]+)|, Section\\(s\\): ([^.\\n]+)|\\.)',
      fields: ['guideline', 'pages', 'section'],
      processor: (match: Record<string, string>) => match,
    },
  ],
};

/** The fastest ways a neighbor's library would look for guideline citations in a letter. */
export function loadPeers(): Contender[] {
  const citation = require('citation') as CitationLibrary;
  const usual = Object.keys(citation.types);
  citation.types.mtus = MTUS_CITATOR;
  const compromise = require('compromise') as (text: string) => {
    match(pattern: string): { json(): unknown };
  };
  const wink = require('wink-nlp') as (model: unknown, pipe: readonly string[]) => WinkNlp;
  const model = require('wink-eng-lite-web-model') as unknown;
  const nlp = wink(model, ['sbd', 'ner', 'cer']);
  nlp.learnCustomEntities([
    { name: 'mtus', patterns: ['MTUS', 'guidelines', 'Decision based on MTUS', 'Page ( s ) : CARDINAL'] },
  ]);
  return [
    { name: 'citation', run: (text) => citation.find(text, { types: usual }) },
    { name: 'citation + MTUS pattern', run: (text) => citation.find(text, { types: [...usual, 'mtus'] }) },
    {
      name: 'compromise',
      run: (text) => compromise(text).match('MTUS #ProperNoun+').json(),
    },
    {
      name: 'wink-nlp',
      run: (text) => {
        const document = nlp.readDoc(text);
        return [document.entities().out(), document.customEntities().out()];
      },
    },
  ];
}

/** The floor: one plain pass over the characters. */
export const FLOOR: Contender = {
  name: 'one pass over the characters',
  run: (text) => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
    return sum;
  },
};
