import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { SummariesResponse } from '../../../shared/api/contract.ts';
import { parseDecision } from '../../../shared/index.ts';
import { call, openTeam, problemOf } from '../support/api.ts';
import { letter } from '../support/letter.ts';

let token = '';
beforeAll(async () => {
  token = (await openTeam()).token;
});

describe('POST /v1/summaries', () => {
  test('answers with the very summaries of the shared parser, and they fit the contract', async () => {
    const text = letter({
      items: [
        { request: 'Baclofen 10mg #30' },
        { request: 'MRI of the lumbar spine', outcome: 'Overturned' },
      ],
    });
    const response = await call('/v1/summaries', {
      token,
      body: { text, received: '2015-04-02', source: { kind: 'pdf' } },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const answer: unknown = await response.json();
    const { summaries } = SummariesResponse.parse(answer);
    expect(summaries).toEqual(JSON.parse(JSON.stringify(parsed(text, '2015-04-02'))));
    expect(summaries[0]).toMatchObject({ caseNumber: 'CM15-0999001', outcome: 'mixed' });
    expect(answer).toMatchObject({ saved: true, warnings: [], repeats: [] });
  });

  test('says that a text is no decision', async () => {
    const response = await call('/v1/summaries', {
      token,
      body: { text: 'Minutes of the garden club, May 4.' },
    });
    expect(await problemOf(response)).toMatchObject({ status: 422, code: 'not-a-decision' });
  });

  test.skipIf(env.SEEDS === null)(
    'reads each seed letter (skipped where ../shared/letters is not there)',
    async () => {
      for (const { text, outcome, items } of env.SEEDS ?? []) {
        const response = await call('/v1/summaries', { token, body: { text } });
        const { summaries } = SummariesResponse.parse(await response.json());
        expect(summaries.map((summary) => summary.outcome)).toEqual([outcome]);
        expect(summaries[0]?.items.length).toBe(items);
      }
    },
  );
});

function parsed(text: string, received: string): unknown {
  const answer = parseDecision(text, { received });
  if (!answer.ok) throw new Error('the invented letter is not read');
  return answer.summaries;
}
