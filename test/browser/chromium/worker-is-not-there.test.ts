import { expect, it } from 'vitest';
import { asRead } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

const LETTER = '/letters/nerve-test-mixed-2017.html';

inChromium("A team's Worker in trouble", (at) => {
  it('(nobody at the address) leaves the letter to the device', async () => {
    const desk = at();
    await desk.configure({ workerUrl: 'http://127.0.0.1:9', workerToken: 'team-token' });
    const panel = await desk.click(await desk.open(LETTER));
    const state = await panel.settled();
    expect(asRead(state).readBy).toEqual({ where: 'device', fallback: 'worker-unreachable' });
    expect(await panel.text("Your team's Worker did not answer.")).toContain('CM16-0999102');
  });
});
