import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** One letter with what is known of it. `expected` is a part of the contract's answer; absent keys claim nothing. */
export interface KnownLetter {
  readonly set: string;
  readonly name: string;
  readonly path: string;
  readonly expected: KnownDecision[];
}

export interface KnownCitation {
  readonly source?: string;
  readonly guideline?: string | null;
  /** The chapter as printed, where the known answers hold that instead of the registry's title. */
  readonly printedGuideline?: string;
  readonly edition?: string | null;
  readonly printedSections?: readonly string[];
  readonly pages?: readonly number[];
}

export interface KnownBasis {
  readonly basis?: string;
  readonly text?: string;
  /** Every citation of the side. */
  readonly citations?: readonly KnownCitation[];
  /** Only its MTUS citations. */
  readonly mtus?: readonly KnownCitation[];
  /** The printed text after "Non-MTUS Citation". */
  readonly other?: string | null;
}

export interface KnownItem {
  readonly number: number;
  readonly printed?: string;
  readonly request?: string | null;
  readonly original?: string | null;
  readonly authorized?: string | null;
  readonly outcome?: string;
  readonly administrator?: KnownBasis;
  readonly reviewer?: KnownBasis;
  readonly rationaleStart?: string;
  readonly rationaleEnd?: string;
  readonly rationale?: { readonly conclusion?: string | null };
}

export interface KnownDecision {
  readonly layout?: string;
  readonly caseNumber?: string | null;
  readonly dates?: Readonly<Record<string, string | null>>;
  readonly priority?: string | null;
  readonly reviewer?: {
    readonly licensure?: readonly string[] | null;
    readonly specialties?: readonly string[] | null;
  };
  readonly outcome?: string;
  readonly items: readonly KnownItem[];
}

/** Letters of a folder: `known-answers.json` beside the letters, or one case folder a letter. */
export function readLetterSet(folder: string): KnownLetter[] {
  const answers = join(folder, 'known-answers.json');
  return existsSync(answers) ? fromKnownAnswers(folder, answers) : fromCaseFolders(folder);
}

function fromKnownAnswers(folder: string, answers: string): KnownLetter[] {
  const known = JSON.parse(readFileSync(answers, 'utf8')) as Record<string, KnownDecision>;
  const files = readdirSync(folder);
  return Object.entries(known).map(([key, decision]) => {
    const file = files.find((name) => name === key || basename(name, extname(name)) === key);
    if (!file) throw new Error(`${answers} names ${key}, but no such letter stands beside it.`);
    return { set: basename(folder), name: key, path: join(folder, file), expected: [asPrinted(decision)] };
  });
}

/** In the known answers of the real letters `mtus[].guideline` is the chapter as printed. */
function asPrinted(decision: KnownDecision): KnownDecision {
  const rename = (basis: KnownBasis | undefined): KnownBasis | undefined =>
    basis?.mtus
      ? {
          ...basis,
          mtus: basis.mtus.map(({ guideline, ...rest }) => ({ ...rest, printedGuideline: guideline ?? '' })),
        }
      : basis;
  return {
    ...decision,
    items: decision.items.map((item) => {
      const administrator = rename(item.administrator);
      const reviewer = rename(item.reviewer);
      return { ...item, ...(administrator && { administrator }), ...(reviewer && { reviewer }) };
    }),
  };
}

function fromCaseFolders(folder: string): KnownLetter[] {
  const letters: KnownLetter[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const home = join(folder, entry.name);
    const expectedPath = join(home, 'expected.json');
    if (!existsSync(expectedPath))
      throw new Error(`${home} has no expected.json: run npm run new-case, or write it.`);
    const expected = JSON.parse(readFileSync(expectedPath, 'utf8')) as { summaries?: KnownDecision[] };
    const letter = readdirSync(home).find((name) => name.startsWith('letter.'));
    if (!letter) throw new Error(`${home} has no letter.* file.`);
    if (expected.summaries) {
      letters.push({
        set: basename(folder),
        name: entry.name,
        path: join(home, letter),
        expected: expected.summaries,
      });
    }
  }
  return letters.sort((a, b) => (a.name < b.name ? -1 : 1));
}
