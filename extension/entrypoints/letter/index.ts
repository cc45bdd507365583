/**
 * Stage two, put into a frame once a letter is suspected there or asked for by a click: reads the page,
 * fetches its PDFs, marks words and shows the chip, each when the background asks.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FrameRequest } from '../../platform/page-port.ts';
import { pageApi } from '../../platform/page-runtime.ts';
import { answerFrame } from './answer-frame.ts';

export default defineUnlistedScript(() => {
  // Put in again at each reading: the first one stays.
  const scope = globalThis as { imrLensReads?: boolean };
  if (scope.imrLensReads) return;
  scope.imrLensReads = true;

  pageApi()?.runtime.onMessage.addListener((message, _sender, answer) => {
    const reply = answerFrame(message as FrameRequest);
    if (reply === null) return undefined;
    reply.then(answer, () => answer(undefined));
    return true;
  });
});
