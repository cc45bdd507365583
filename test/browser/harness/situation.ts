import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import {
  type Desk,
  type DeskOptions,
  discardSharedDesk,
  missingForChromium,
  openDesk,
  sharedDesk,
} from './desk.ts';

/** Gives the desk inside a test. */
export type At = () => Desk;

/**
 * A situation played in real Chromium on the shared desk. Where no browser or no build is at hand it is
 * skipped, with the mend in its name.
 */
export function inChromium(title: string, play: (at: At) => void): void {
  const missing = missingForChromium();
  describe.skipIf(missing !== null)(`${title}${missing === null ? '' : ` (skipped: ${missing})`}`, () => {
    let desk: Desk | null = null;
    beforeEach(async () => {
      desk = await sharedDesk();
      await desk.reset();
    });
    // A browser in which a situation went wrong is trusted by no other: one failure must not spread.
    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail') await discardSharedDesk();
    });
    play(() => given(desk));
  });
}

/** The same on a browser of its own, for situations that need other switches or another build. */
export function inChromiumOf(
  title: string,
  options: DeskOptions & { skip?: string | null },
  play: (at: At) => void,
): void {
  const missing = options.skip ?? missingForChromium(options.build);
  describe.skipIf(missing !== null)(`${title}${missing === null ? '' : ` (skipped: ${missing})`}`, () => {
    let desk: Desk | null = null;
    beforeAll(async () => {
      desk = await openDesk(options);
    });
    afterAll(async () => {
      await desk?.close();
    });
    play(() => given(desk));
  });
}

function given(desk: Desk | null): Desk {
  if (desk === null) throw new Error('The desk is not open yet.');
  return desk;
}
