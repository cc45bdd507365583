import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Summary } from '../../../shared/api/contract.ts';
import { parseDecision } from '../../../shared/index.ts';

// The real letters stay outside the project; without them there is nothing to compare.
const folder = new URL('../../../../shared/letters/seeds/', import.meta.url);
const there = existsSync(folder);

interface Seed {
  readonly text: string;
  readonly summary: Summary;
}

function open(name: string): Seed {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const answer = parseDecision(text);
  const summary = answer.ok ? answer.summaries[0] : undefined;
  if (!summary) throw new Error(`${name} was not read`);
  return { text, summary };
}

/** The words of each span of a finding. */
function pointedOut({ text, summary }: Seed, code: string): string[][] {
  return summary.findings
    .filter((finding) => finding.code === code)
    .map((finding) => finding.spans.map((span) => text.slice(...span).replace(/\s+/g, ' ')));
}

describe.skipIf(!there)(
  'what a careful reader notices in the seeds (skipped without ../shared/letters)',
  () => {
    it('000: two injury dates, and an MRI after the denial', () => {
      const seed = open('000_546015f41f6cdcbf.txt');
      expect(pointedOut(seed, 'date-conflict')).toEqual([['01/14/2002', '01/04/2002']]);
      expect(pointedOut(seed, 'event-after-denial')).toEqual([['01/27/2015', '01/29/2015']]);
    });

    it('001: another strength was prescribed than is disputed', () => {
      const seed = open('001_d5c413650f915c39.txt');
      const [words] = pointedOut(seed, 'strength-conflict');
      expect(words?.[0]).toBe('Baclofen 20 mg #60');
      expect(words?.[1]).toMatch(/^Baclofen 5mg #60/);
      const sections = seed.summary.items[1]?.reviewer?.citations.flatMap((citation) => citation.sections);
      expect(sections?.join()).toMatch(/^Opioids/);
    });

    it('003: what UR had allowed of two of the three stays authorized', () => {
      const { text, summary } = open('003_54ff1e2debd3eaca.txt');
      expect(summary.items.map((item) => item.owed?.statement)).toEqual([
        'Upheld: the 7 tablets that UR authorized stay authorized; 23 are not owed.',
        'Upheld: the UR decision stands; nothing more is owed on this request.',
        'Upheld: the 38 tablets that UR authorized stay authorized; 142 are not owed.',
      ]);
      const span = summary.items[2]?.owed?.spans.at(-1) ?? [0, 0];
      expect(text.slice(...span)).toMatch(/^Norco .*180 .*38$/);
      expect(summary.items.map((item) => item.administrator?.basis)).toEqual(['none', 'none', 'none']);
      expect(summary.items.map((item) => item.comparison)).toEqual(Array(3).fill('administrator-none'));
    });

    it('004: the administrator did not use the MTUS', () => {
      const { summary } = open('004_9bc453546c16a93c.txt');
      const [item] = summary.items;
      expect(item?.comparison).toBe('administrator-outside-mtus');
    });

    it('each has the same bytes read twice, and none without a gist', () => {
      for (const name of ['000_546015f41f6cdcbf.txt', '002_3221d6ba7eacca1a.txt']) {
        expect(JSON.stringify(open(name).summary)).toBe(JSON.stringify(open(name).summary));
        for (const item of open(name).summary.items) {
          expect(item.rationale?.gist.map((passage) => passage.role)).toEqual(['rule', 'fact', 'conclusion']);
        }
      }
    });
  },
);
