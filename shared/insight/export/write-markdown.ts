import type { Citation, Item, Link, Summary } from '../../api/contract.ts';
import { describeBasis, describeCitation } from './describe-citation.ts';
import { describeSummary, type ItemView } from './summary-view.ts';

/**
 * A summary as Markdown, with the guideline links. Words of the letter are escaped: they can neither format nor link.
 * @param today ISO date.
 */
export function writeMarkdown(summary: Summary, { today }: { readonly today: string }): string {
  const view = describeSummary(summary, today);
  const lines = [
    `# IMR decision ${escapeMarkdown(view.caseNumber)}`,
    '',
    `Decided ${view.decisionDate}. ${view.counts}. Written ${view.today}.`,
    ...section(
      'Dates',
      view.deadlines.map(
        (deadline) =>
          `- **${deadline.when}**: ${deadline.what} (${link(deadline.rule, deadline.url)}). ${escapeMarkdown(deadline.assumption)}`,
      ),
    ),
    ...section(
      'Items',
      summary.items.flatMap((item, index) => writeItem(item, view.items[index])),
    ),
    ...section(
      'Worth a check',
      view.findings.map(
        (check) => `- ${check.item && `Item ${check.item}: `}${escapeMarkdown(check.message)}`,
      ),
    ),
    ...section(
      'Good to know',
      view.remarks.map(
        (check) => `- ${check.item && `Item ${check.item}: `}${escapeMarkdown(check.message)}`,
      ),
    ),
    ...section(
      'Not sure of',
      view.warnings.map((check) => `- ${escapeMarkdown(check.message)}`),
    ),
    '',
    `Parser ${escapeMarkdown(view.parser)}, guideline registry ${escapeMarkdown(view.registry)}.`,
  ];
  return `${lines.join('\n')}\n`;
}

function writeItem(item: Item, view: ItemView | undefined): string[] {
  if (!view) return [];
  return [
    `### ${view.number}. ${view.outcome}: ${escapeMarkdown(view.request)}`,
    '',
    ...(view.owed === '' ? [] : [`- ${escapeMarkdown(view.owed)}`]),
    `- Administrator: ${writeBasis(item.administrator)}`,
    `- Reviewer: ${writeBasis(item.reviewer)}`,
    ...(view.comparison === '' ? [] : [`- ${view.comparison}`]),
    ...view.gist.map((sentence) => `- > ${escapeMarkdown(sentence)}`),
    '',
  ];
}

function writeBasis(basis: Item['administrator']): string {
  if (basis === null || basis.citations.length === 0) return escapeMarkdown(describeBasis(basis));
  return basis.citations.map(writeCitation).join('; ');
}

function writeCitation(citation: Citation): string {
  const links = citation.links.map((one: Link) => link(one.label, one.url)).join(' ');
  return `${escapeMarkdown(describeCitation(citation))}${links && ` ${links}`}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];
}

function link(label: string, url: string): string {
  if (!url.startsWith('https://')) return escapeMarkdown(label);
  return `[${escapeMarkdown(label)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

/** Every sign that Markdown or HTML could read as more than itself, with a backslash or as an entity. */
function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/[\\`*_{}[\]#|~>!]/g, '\\$&')
      // A bare address would become a link: "https://x.example", "www.x.example".
      .replace(/:\/\//g, ':\\//')
      .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
      .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2')
  );
}
