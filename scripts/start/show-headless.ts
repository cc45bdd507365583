import type { SampleLetter } from '../../test/portal/letters/letter.ts';
import { closeFirstPage } from '../browser/close-first-page.ts';
import type { ChromiumWithExtension } from '../browser/open-chromium.ts';
import { newSidePanel, panelText, settledState } from '../browser/side-panel.ts';
import { tabOf } from '../browser/tab-of.ts';

/** Opens a sample letter, clicks the toolbar button, and prints what a person would read in the side panel. */
export async function showHeadless(
  chromium: ChromiumWithExtension,
  portal: string,
  letter: SampleLetter,
): Promise<void> {
  await closeFirstPage(chromium);
  const page = await chromium.browser.newPage();
  const address = `${portal}/letters/${letter.slug}.pdf`;
  await page.goto(address);
  await chromium.clickToolbar(page);
  const panel = await newSidePanel(chromium);
  const state = await settledState(panel, await tabOf(panel, address), undefined, 30_000);
  if (state.kind === 'failed') throw new Error(`The panel could not read the letter: ${state.code}.`);
  await panel.waitForFunction(
    // biome-ignore lint/performance/useDomNodeTextContent: only what a person can see counts
    (name) => document.body.innerText.includes(name),
    {},
    letter.header?.caseNumber ?? '',
  );
  console.log(`The side panel, beside ${address}:\n`);
  console.log(indent(await panelText(panel)));
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `  │ ${line}`)
    .join('\n');
}
