import { SummariesResponse, type Summary } from '../../api/contract.ts';

/** The summaries as the Worker would answer them, checked against the contract, two spaces a level. */
export function writeJson(summaries: readonly Summary[]): string {
  return `${JSON.stringify(SummariesResponse.parse({ summaries }), null, 2)}\n`;
}
