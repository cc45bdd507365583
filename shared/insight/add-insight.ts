import type { Item, Passage, Summary } from '../api/contract.ts';
import { computeDeadlines } from './deadlines/compute-deadlines.ts';
import type { ItemContext, LetterContext } from './findings/context.ts';
import { pointOut } from './findings/point-out.ts';
import { chooseGist } from './gist/choose-gist.ts';
import { stateOwed } from './owed/state-owed.ts';
import { type OpenPassage, openPassage, quote } from './passage/open-passage.ts';

export interface InsightOptions {
  /**
   * The text that was sent, whole, its page furniture blanked (each unit by a space): spans of the summary are offsets
   * into it. Once for all decisions of a text, which may be many.
   */
  readonly text: string;
  /** ISO date on which the claims administrator received the letter, where the user entered it. */
  readonly received?: string;
}

/**
 * Adds what the adjuster needs to the facts that were read: what is owed, the clocks, what is worth a check and
 * the rationale in three lines. Findings and warnings already in the summary stay, before the new ones. Depends
 * on nothing but its arguments: same text, same received date, same bytes.
 */
export function addInsight(summary: Summary, { text, received }: InsightOptions): Summary {
  const clinical = open(summary.clinicalSummary, text);
  const contexts = summary.items.map((item): ItemContext => {
    const rationale = open(item.rationale, text);
    const owed = stateOwed(item, clinical, summary.dates.decision);
    return { item: { ...item, owed, rationale: addGist(item, rationale) }, rationale };
  });
  const letter: LetterContext = { summary, clinical, items: contexts };
  const { deadlines, warnings } = computeDeadlines(summary, received);
  return {
    ...summary,
    items: contexts.map((context) => context.item),
    findings: [...summary.findings, ...pointOut(letter)],
    deadlines: [...summary.deadlines, ...deadlines],
    warnings: [...summary.warnings, ...warnings],
  };
}

function open(passage: Passage | null, text: string): OpenPassage | null {
  return passage === null ? null : openPassage(text, passage);
}

function addGist(item: Item, passage: OpenPassage | null): Item['rationale'] {
  if (item.rationale === null || passage === null) return item.rationale;
  const conclusion = item.spans.conclusion;
  const at = conclusion === undefined ? null : passage.offsetOf(conclusion[0]);
  const gist = chooseGist(passage, at).map(({ role, span }) => ({ ...quote(passage, span), role }));
  return { ...item.rationale, gist };
}
