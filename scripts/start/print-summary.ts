import type { Basis, Summary } from '../../shared/api/contract.ts';

/** A summary as a few lines of plain text for a terminal. */
export function printSummary(summary: Summary): string {
  const { counts } = summary;
  const lines = [
    `${summary.caseNumber ?? 'no case number'}   decided ${summary.dates.decision ?? 'on a day not stated'}`,
    `${counts.overturned} overturned, ${counts.upheld} upheld${counts.unclear > 0 ? `, ${counts.unclear} not clear` : ''}`,
  ];
  for (const deadline of summary.deadlines)
    lines.push(`  ${deadline.code}: ${deadline.due} (${deadline.rule})`);
  for (const item of summary.items) {
    lines.push('', `${item.number}. ${item.outcome.toUpperCase()}  ${item.request ?? item.printed}`);
    if (item.owed !== null) lines.push(`   owed      ${item.owed.statement}`);
    lines.push(`   admin.    ${basisLine(item.administrator)}`, `   reviewer  ${basisLine(item.reviewer)}`);
  }
  for (const finding of summary.findings) lines.push('', `check: ${finding.message}`);
  return lines.join('\n');
}

function basisLine(basis: Basis | null): string {
  if (basis === null) return 'not read';
  if (basis.citations.length === 0)
    return basis.basis === 'none' ? 'cited nothing' : (basis.text ?? basis.basis);
  return basis.citations
    .map((citation) =>
      [citation.text, ...citation.links.slice(0, 1).map((link) => `<${link.url}>`)].join(' '),
    )
    .join('; ');
}
