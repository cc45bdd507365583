import type { PanelState } from '../platform/panel-port.ts';

export interface Surroundings {
  readonly version: string;
  readonly userAgent: string;
}

/**
 * What a person may send when something is wrong: versions, codes and counts. No word of a letter, no
 * number of a case, no address of a portal.
 */
export function writeDiagnostic(state: PanelState | null, around: Surroundings): string {
  const lines = [`IMR Lens ${around.version}`, around.userAgent, `state: ${state?.kind ?? 'none'}`];
  if (state?.kind === 'failed') {
    lines.push(`code: ${state.code}`, `reasons: ${state.reasons.join(', ') || 'none'}`);
    lines.push(`source: ${state.source?.kind ?? 'none'}, pages: ${state.source?.pages ?? 'unknown'}`);
  }
  if (state?.kind === 'read') {
    lines.push(
      `source: ${state.source.kind}, pages: ${state.source.pages ?? 'unknown'}`,
      `read by: ${state.readBy.where}, fallback: ${state.readBy.fallback ?? 'none'}`,
    );
    for (const summary of state.summaries) {
      const { items, upheld, overturned, unclear } = summary.counts;
      lines.push(
        `parser ${summary.parser}, registry ${summary.registry}, layout ${summary.layout}`,
        `items: ${items}, upheld ${upheld}, overturned ${overturned}, unclear ${unclear}`,
        `findings: ${summary.findings.map((finding) => finding.code).join(', ') || 'none'}`,
        `warnings: ${summary.warnings.map((warning) => warning.code).join(', ') || 'none'}`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}
