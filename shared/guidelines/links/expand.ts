import type { Link } from '../../api/contract.ts';
import type { Guideline } from '../registry/schema.ts';

/** The values that an address may have gaps for. They come from the registry or are numbers, never words of a letter. */
export interface Gaps {
  readonly page?: number;
  readonly text?: string;
  readonly section?: string;
}

// Example: {page}
const GAP = /\{(\w+)\}/g;

/**
 * Fills the gaps of an https address. An address lands in the browser's history, so nothing of a letter but
 * page and section numbers may stand in it.
 */
export function expand(template: string, { page, text, section }: Gaps): string {
  const law = encodeURIComponent(section ?? '');
  const values: Readonly<Record<string, string>> = {
    page: String(page ?? ''),
    text: fragmentText(text ?? ''),
    section: law,
    underscored: law.replaceAll('.', '_'),
  };
  return template.replace(GAP, (gap, name: string) => values[name] ?? gap);
}

/** Access for a contract link; null where there is nothing to open. */
export function linkAccess(guideline: Guideline): Link['access'] | null {
  return guideline.access === 'none' ? null : guideline.access;
}

/** In a text fragment a hyphen marks a context and must be written as %2D. */
function fragmentText(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
