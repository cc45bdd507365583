import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import { Repeats } from '../../../shared/api/repeats.ts';
import { call, grant, openTeam, read } from '../support/api.ts';
import { facts, item, treatment } from '../support/facts.ts';
import { letter } from '../support/letter.ts';
import { freshHash, remember } from '../support/remember.ts';

let token = '';
beforeEach(async () => {
  token = (await openTeam()).token;
});

describe('the repeat-request guard', () => {
  const baclofen = { item: 1, name: 'baclofen', request: 'Baclofen 10mg #30', bodyPart: null, side: null };
  const ask = async (claim: string, on: string, treatments: unknown[] = [baclofen]) =>
    Repeats.parse(await (await call('/v1/repeats', { token, body: { claim, on, treatments } })).json());
  const switchOn = () => call('/v1/team', { method: 'PATCH', token, body: { guard: true } });

  test('is off until the team switches it on, and then keeps nothing of a claim', async () => {
    await remember(token, {}, 'WC-2016-4411');
    expect(await ask('WC-2016-4411', '2017-01-01')).toEqual({ guard: false, repeats: [] });
    const kept = await env.DB.prepare(
      'select count(*) as claims from decisions where claim_key is not null',
    ).first('claims');
    expect(kept).toBe(0);
  });

  test('shows the earlier upheld decision and asks what the law asks', async () => {
    await switchOn();
    await remember(token, { caseNumber: 'CM16-0999001' }, 'WC-2016-4411');
    const { repeats } = await ask('wc 2016 4411', '2017-06-30');
    expect(repeats).toMatchObject([
      {
        item: 1,
        earlier: {
          caseNumber: 'CM16-0999001',
          item: 1,
          outcome: 'upheld',
          decided: '2017-01-11',
          utilizationReview: '2016-11-08',
        },
        until: '2017-11-08',
        rule: 'Labor Code 4610(k)',
      },
    ]);
    expect(repeats[0]?.statement).toBe(
      'The UR decision of 2016-11-08 on this treatment was upheld and stays in effect until 2017-11-08, if both questions are answered with yes.',
    );
    expect(repeats[0]?.questions.length).toBe(2);
  });

  test('says the opposite of an earlier overturned item', async () => {
    await switchOn();
    await remember(token, { items: [item({ outcome: 'overturned' })] }, 'WC-1');
    const { repeats } = await ask('WC-1', '2017-06-30');
    expect(repeats[0]?.statement).toContain('gives no ground to refuse the new request');
    expect(repeats[0]?.questions).toEqual([]);
  });

  test.each([
    ['the day the twelve months end', 'WC-1', '2017-11-08', [baclofen], 1],
    ['the day after', 'WC-1', '2017-11-09', [baclofen], 0],
    ['before the earlier decision', 'WC-1', '2016-11-07', [baclofen], 0],
    ['another claim', 'WC-2', '2017-01-01', [baclofen], 0],
    ['another treatment', 'WC-1', '2017-01-01', [{ ...baclofen, name: 'tizanidine' }], 0],
    [
      'the same words, where the vocabulary has no name',
      'WC-1',
      '2017-01-01',
      [{ ...baclofen, name: null, request: 'BACLOFEN 10 mg, #30' }],
      1,
    ],
  ])('%s', async (_, claim, on, treatments, expected) => {
    await switchOn();
    await remember(token, {}, 'WC-1');
    expect((await ask(claim, on, treatments)).repeats.length).toBe(expected);
  });

  test('tells left from right, and a side from none', async () => {
    await switchOn();
    const shoulder = (side: 'left' | 'right' | null) => ({
      ...treatment('surgery', 'arthroscopy'),
      bodyPart: 'shoulder',
      side,
    });
    await remember(
      token,
      { items: [item({ treatment: { ...shoulder('left'), category: 'surgery' } as never })] },
      'WC-1',
    );
    const asked = (side: string | null) => [{ ...baclofen, name: 'arthroscopy', bodyPart: 'shoulder', side }];
    expect((await ask('WC-1', '2017-01-01', asked('right'))).repeats.length).toBe(0);
    expect((await ask('WC-1', '2017-01-01', asked('left'))).repeats.length).toBe(1);
    expect((await ask('WC-1', '2017-01-01', asked(null))).repeats.length).toBe(1);
  });

  test('answers with the summary itself when a letter is sent with its claim, and a letter is no repeat of itself', async () => {
    await switchOn();
    const first = letter({ caseNumber: 'CM15-0999001', utilizationReview: '02/03/2015' });
    expect((await read(token, first, { claim: 'WC-9' })).repeats).toEqual([]);
    expect((await read(token, first, { claim: 'WC-9' })).repeats).toEqual([]);
    const second = letter({
      caseNumber: 'CM15-0999555',
      utilizationReview: '08/20/2015',
      decided: '10/01/2015',
    });
    expect((await read(token, second, { claim: 'WC-9' })).repeats).toMatchObject([
      { item: 1, earlier: { caseNumber: 'CM15-0999001' }, until: '2016-02-03' },
    ]);
    expect((await read(token, second)).repeats).toEqual([]);
  });

  test('a letter without a case number is no repeat of itself either, however it is asked about', async () => {
    await switchOn();
    const unnumbered = facts({ caseNumber: null });
    const own = freshHash();
    const body = { decisions: [unnumbered], claim: 'WC-1' };
    await call(`/v1/decisions/${own}`, { method: 'PUT', token, body });
    const asked = { claim: 'WC-1', on: '2017-01-01', treatments: [baclofen] };
    const others = async (more: object) =>
      Repeats.parse(await (await call('/v1/repeats', { token, body: { ...asked, ...more } })).json()).repeats;
    expect((await others({})).length).toBe(1);
    expect(await others({ letter: own })).toEqual([]);
    const text = letter().replace('Case Number: CM15-0999001\n', '');
    expect((await read(token, text, { claim: 'WC-8' })).summaries[0]?.caseNumber).toBeNull();
    expect((await read(token, text, { claim: 'WC-8' })).repeats).toEqual([]);
  });

  test('a claim sent with a letter is kept by no team that has the guard off, nor for a reader', async () => {
    const kept = () =>
      env.DB.prepare(
        `select count(*) as claims from decisions where claim_key is not null
          and team_id = (select team_id from tokens where id = ?1)`,
      )
        .bind(token.split('_')[1])
        .first('claims');
    expect(await read(token, letter(), { claim: 'WC-2016-7' })).toMatchObject({ saved: true, repeats: [] });
    expect(await kept()).toBe(0);
    await switchOn();
    const { token: reader } = await grant(token, 'reader');
    const unseen = letter({ caseNumber: 'CM15-0999222' });
    expect(await read(reader, unseen, { claim: 'WC-2016-7' })).toMatchObject({ saved: false, repeats: [] });
    expect(await kept()).toBe(0);
    // The same letter with its claim again: only the keyed hash is added.
    await read(token, letter(), { claim: 'WC-2016-7' });
    expect(await kept()).toBe(1);
  });

  test('keeps a hash that another team does not share, and forgets it when switched off', async () => {
    await switchOn();
    await remember(token, {}, 'WC-1');
    const mine = await env.DB.prepare('select claim_key from decisions order by id desc').first<string>(
      'claim_key',
    );
    expect(mine).toMatch(/^[0-9a-f]{32}$/);
    const old = token;
    token = (await openTeam()).token;
    await switchOn();
    await remember(token, {}, 'WC-1');
    const theirs = await env.DB.prepare('select claim_key from decisions order by id desc').first<string>(
      'claim_key',
    );
    expect(theirs).not.toBe(mine);
    await call('/v1/team', { method: 'PATCH', token: old, body: { guard: false } });
    const left = await env.DB.prepare('select count(*) as rows from decisions where claim_key = ?1')
      .bind(mine)
      .first('rows');
    expect(left).toBe(0);
  });
});
