import { parsePageMessage } from '../../platform/page-port.ts';
import { parsePanelRequest } from '../../platform/panel-requests.ts';
import { onRequest } from '../../platform/requests.ts';
import { identifySender } from '../../platform/sender.ts';
import { answerPanel } from './answer-panel.ts';
import { dropLetters } from './drop-letters.ts';
import { openPanel } from './open-panel.ts';
import { preparePdfReader } from './pdf.ts';
import { readTab } from './read-tab.ts';

/** Hears the pages of the extension and the scripts in tabs; each may say only what is its own to say. */
export function hearPages(): void {
  onRequest((message, sender) => {
    const origin = identifySender(sender);
    if (origin.kind === 'extension-page') {
      const request = parsePanelRequest(message);
      return request && answerPanel(request);
    }
    const told = origin.kind === 'frame' ? parsePageMessage(message) : null;
    if (!told || origin.kind !== 'frame') return null;
    // Within the click on the chip: nothing may be awaited before.
    if (told.type === 'page/open-panel') openPanel(origin.tabId);
    return handleFrame(told, origin.tabId, origin.frameId);
  });
}

async function handleFrame(
  told: NonNullable<ReturnType<typeof parsePageMessage>>,
  tabId: number,
  frameId: number,
): Promise<null> {
  if (told.type !== 'page/suspect') return null;
  if (told.found === 'nothing') {
    await dropLetters(tabId, (letter) => letter.frameId === frameId);
    return null;
  }
  if (told.found === 'pdf') void preparePdfReader();
  await readTab(tabId, { by: 'detected', anyway: false }, frameId);
  return null;
}
