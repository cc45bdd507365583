/**
 * Stage two, put into a frame once a letter is suspected there or asked for by a click: says what the frame holds,
 * and from then on fetches its PDFs, marks words and shows the chip, each when the background asks.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FrameReport, FrameRequest } from '../../platform/page-port.ts';
import { pageApi } from '../../platform/page-runtime.ts';
import { answerFrame, reportFrame } from './answer-frame.ts';

export default defineUnlistedScript((): FrameReport => {
  // Put in again at each reading: the first one stays, with all that it knows of the page.
  const scope = globalThis as { imrLensReport?: () => FrameReport };
  if (!scope.imrLensReport) {
    scope.imrLensReport = reportFrame;
    pageApi()?.runtime.onMessage.addListener((message, _sender, answer) => {
      const reply = answerFrame(message as FrameRequest);
      if (reply === null) return undefined;
      reply.then(answer, () => answer(undefined));
      return true;
    });
  }
  // The answer to who put us here: a question of its own would cost the reader another way there and back.
  return scope.imrLensReport();
});
