import { SummariesResponse } from '../../shared/api/contract.ts';
import type { SampleLetter } from '../../test/portal/letters/letter.ts';
import { letterText } from '../../test/portal/render/text.ts';
import { printSummary } from './print-summary.ts';

/** Posts a sample letter to the Worker as the extension would, and prints the answer. */
export async function showWithoutBrowser(worker: string, token: string, letter: SampleLetter): Promise<void> {
  const response = await fetch(`${worker}/v1/summaries`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ text: letterText(letter), source: { kind: 'text' } }),
  });
  if (!response.ok) throw new Error(`The Worker answered ${response.status}: ${await response.text()}`);
  const { summaries } = SummariesResponse.parse(await response.json());
  for (const summary of summaries) console.log(printSummary(summary));
}
