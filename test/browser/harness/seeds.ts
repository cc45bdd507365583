import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareLetter } from '../../../scripts/accuracy/compare-letter.ts';
import { type KnownLetter, readLetterSet } from '../../../scripts/accuracy/letter-sets.ts';
import type { Summary } from '../../../shared/api/contract.ts';
import { escapeHtml, page } from '../../portal/render/html.ts';
import { textPdf } from '../../portal/render/pdf.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../../shared/letters/seeds');

/** Why the seeds cannot be played, or null. */
export const missingSeeds = existsSync(FOLDER) ? null : '../shared/letters/seeds is not here';

/** The letters that this project was created from, with their answers read by hand; none where the folder is missing. */
export function seeds(): KnownLetter[] {
  return missingSeeds === null ? readLetterSet(FOLDER) : [];
}

export function seedText(seed: KnownLetter): string {
  return readFileSync(seed.path, 'utf8');
}

/** The Markdown or hard-wrapped text as a web page: bold stays bold, a blank line ends a paragraph. */
export function seedPage(seed: KnownLetter): string {
  const paragraphs = marked(seedText(seed))
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  return page('IMR decision', paragraphs.map(paragraphMarkup).join('\n'));
}

export async function seedPdf(seed: KnownLetter): Promise<Buffer> {
  const plain = marked(seedText(seed))
    .replaceAll(/⟦|⟧|^#+ /gm, '')
    .replaceAll('\t', '     ');
  return await textPdf(plain);
}

/** Every field of the known answers that the summaries do not state as known. */
export function missesOf(seed: KnownLetter, summaries: readonly Summary[]): unknown[] {
  return seed.expected.flatMap((known, at) =>
    compareLetter(known, summaries[at] ?? null)
      .filter((mark) => !mark.right)
      .map(({ item, field, expected, actual }) => ({ item, field, expected, actual })),
  );
}

/** Bold as ⟦…⟧, whether it was written as <b> or as **. */
function marked(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/<b>(.*?)<\/b>/g, '⟦$1⟧')
    .replaceAll(/\*\*(.+?)\*\*/gs, '⟦$1⟧');
}

function paragraphMarkup(paragraph: string): string {
  const [, heading] = /^#+ (.+)$/.exec(paragraph) ?? [];
  if (heading !== undefined) return `<h2>${escapeHtml(heading)}</h2>`;
  const body = escapeHtml(paragraph)
    .replaceAll('⟦', '<b>')
    .replaceAll('⟧', '</b>')
    .replaceAll('\n', '<br>\n');
  return `<p>${body}</p>`;
}
