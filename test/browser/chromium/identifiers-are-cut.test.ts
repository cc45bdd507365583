import { expect, it } from 'vitest';
import { sampleLetter } from '../../portal/letters/index.ts';
import { letterPage } from '../../portal/render/html.ts';
import { asRead } from '../harness/expectations.ts';
import { useFakeWorker } from '../harness/fake-worker.ts';
import { inChromium } from '../harness/situation.ts';

const worker = useFakeWorker();

inChromium("An adjuster's own copy, which names the employee and the claim", (at) => {
  it('leaves this computer without the names and numbers, and the places in the letter still hold', async () => {
    const desk = at();
    const own = letterPage(sampleLetter('methocarbamol-upheld-2015')).replace(
      '<table class="case">',
      '<p>Employee: Marisol Quintanilla</p><p>Claim Number: WC-88-204417</p><table class="case">',
    );
    desk.portal.put('/own-copy', 'text/html; charset=utf-8', own);
    await desk.configure({ workerUrl: worker.address, workerToken: 'team-token' });
    const tab = await desk.open('/own-copy');
    const panel = await desk.click(tab);
    const read = asRead(await panel.settled());
    expect(read.readBy.where).toBe('worker');
    expect(worker.letters).toHaveLength(1);
    expect(worker.letters[0]).not.toContain('Quintanilla');
    expect(worker.letters[0]).not.toContain('204417');
    const { text } = JSON.parse(worker.letters[0] ?? '{}') as { text: string };
    expect(text).toContain('█');
    const [start, end] = read.summaries[0]?.items[0]?.spans.request ?? [0, 0];
    expect(text.slice(start, end)).toContain('Methocarbamol');
  });
});
