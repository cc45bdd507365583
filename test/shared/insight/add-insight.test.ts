import { describe, expect, it } from 'vitest';
import { Summary } from '../../../shared/api/contract.ts';
import { addInsight } from '../../../shared/insight/add-insight.ts';
import { compose } from './compose.ts';

const story = {
  clinical:
    'The worker was injured on 10/13/2016. UR modified a request for Norco 5/325mg #90 to Norco 5/325mg #30.',
  items: [
    { request: 'Norco 5/325mg #90' },
    {
      request: 'Lumbar brace',
      outcome: 'overturned' as const,
      rationale: 'The MTUS supports braces. The patient has instability. The brace is medically necessary.',
    },
  ],
};

describe('a summary with insight', () => {
  it('fits the contract and points only at words inside the text', () => {
    const { summary, text } = compose(story);
    expect(Summary.parse(summary)).toEqual(summary);
    const spans = [
      ...summary.findings.flatMap((finding) => finding.spans),
      ...summary.items.flatMap((item) => item.owed?.spans ?? []),
      ...summary.items.flatMap((item) => item.rationale?.gist.map((passage) => passage.span) ?? []),
    ];
    expect(spans.length).toBeGreaterThan(8);
    for (const [start, end] of spans) expect(start < end && end <= text.length).toBe(true);
  });

  it('is the same whenever it is made: nothing in it knows what day it is', () => {
    expect(JSON.stringify(compose(story).summary)).toBe(JSON.stringify(compose(story).summary));
  });

  it('changes with the receipt date only in the clocks that run from receipt', () => {
    const plain = compose(story).summary;
    const later = compose({ ...story, received: '2017-01-23' }).summary;
    const changed = later.deadlines.filter((deadline, index) => deadline.due !== plain.deadlines[index]?.due);
    expect(changed.map((deadline) => [deadline.code, deadline.item, deadline.due])).toEqual([
      ['authorize', 2, '2017-01-30'],
    ]);
    expect({ ...later, deadlines: [] }).toEqual({ ...plain, deadlines: [] });
  });

  it('keeps findings and warnings that were there before it', () => {
    const { summary, text } = compose({ items: [{ request: 'Lumbar brace' }] });
    const finding = {
      code: 'unknown-section' as const,
      severity: 'info' as const,
      item: 1,
      message: 'Kept.',
      spans: [],
    };
    const warning = { code: 'kept', item: null, field: null, message: 'Kept.', span: null };
    const again = addInsight(
      { ...summary, findings: [finding], deadlines: [], warnings: [warning] },
      { text },
    );
    expect(again.findings[0]).toEqual(finding);
    expect(again.warnings[0]).toEqual(warning);
  });
});
