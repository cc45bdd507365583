import { describe, expect, it } from 'vitest';
import { compose, type Told } from '../compose.ts';

function owed(told: Told, clinical?: string) {
  const { summary, read } = compose({ items: [told], ...(clinical ? { clinical } : {}) });
  const found = summary.items[0]?.owed ?? null;
  return found && { ...found, words: read(found.spans) };
}

const remainder = (outcome: 'upheld' | 'overturned', unit = 'mg'): Told => ({
  printed: `Baclofen 5${unit} #30 was the original request. Baclofen 5${unit} #20 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Baclofen 5${unit} #10 is`,
  original: `Baclofen 5${unit} #30`,
  authorized: `Baclofen 5${unit} #20`,
  request: `Baclofen 5${unit} #10`,
  outcome,
});

describe('what is owed', () => {
  it('after a partial approval that is upheld: what UR authorized, nothing more', () => {
    expect(owed(remainder('upheld'))).toEqual({
      statement: 'Upheld: the 20 tablets that UR authorized stay authorized; 10 are not owed.',
      requestedQuantity: 30,
      authorizedQuantity: 20,
      disputedQuantity: 10,
      unit: 'tablet',
      spans: expect.anything(),
      words: ['Baclofen 5mg #30', 'Baclofen 5mg #20', 'Baclofen 5mg #10', 'upheld'],
    });
  });

  it('after a partial approval that is overturned: the part and the remainder', () => {
    expect(owed(remainder('overturned'))?.statement).toBe(
      'Overturned: the 10 tablets in dispute are owed besides the 20 that UR authorized, 30 in all.',
    );
  });

  it('is said in words only where the three quantities do not add up', () => {
    const told = { ...remainder('upheld'), authorized: 'Baclofen 5mg #25' };
    expect(owed(told)).toMatchObject({
      statement:
        'Upheld: what UR authorized stays authorized (Baclofen 5mg #25); the rest is not owed (Baclofen 5mg #10).',
      requestedQuantity: null,
      authorizedQuantity: null,
      disputedQuantity: null,
    });
  });

  it('after UR offered something else: the original request in its place, never both', () => {
    const told: Told = {
      printed:
        'Day program, 10 days was the original request. The Claims Administrator authorized an evaluation only, leaving the original request IMR eligible. The original request, Day program, 10 days',
      original: 'Day program, 10 days',
      authorized: 'an evaluation only',
      request: 'Day program, 10 days',
      outcome: 'overturned',
    };
    expect(owed(told)?.statement).toBe(
      'Overturned: the original request is owed (Day program, 10 days). It replaces what UR authorized instead (an evaluation only); the two are not added.',
    );
    expect(owed({ ...told, outcome: 'upheld' })?.statement).toBe(
      'Upheld: what UR authorized instead stays authorized (an evaluation only); the original request is not owed (Day program, 10 days).',
    );
  });

  it.each([
    'UR modified a request for Norco 5/325mg quantity 90 modified to Norco 5/325mg quantity 30 for one week.',
    'On 11/08/2016 Norco 5/325mg #90 was modified to #30 for weaning.',
    'UR modified the request for Norco 5/325mg #90 to Norco 5/325mg #30.',
  ])('counts what only the summary tells of UR: "%s"', (clinical) => {
    const found = owed({ request: 'Norco 5/325mg #90' }, clinical);
    expect(found).toMatchObject({
      statement: 'Upheld: the 30 tablets that UR authorized stay authorized; 60 are not owed.',
      requestedQuantity: 90,
      authorizedQuantity: 30,
      disputedQuantity: 60,
    });
    expect(found?.words.at(-1)).toMatch(/^Norco 5\/325mg (?:#|quantity )90 .*30$/);
  });

  it.each([
    'Norco 5/325mg #60 was modified to #30.',
    'Norco 5/325mg #90 was requested. Gabapentin was modified to #30.',
    'The worker does modified duty. Norco 5/325mg #90 is requested.',
  ])('leaves "%s" alone: it is not plainly this request', (clinical) => {
    expect(owed({ request: 'Norco 5/325mg #90' }, clinical)).toMatchObject({
      statement: 'Upheld: the UR decision stands; nothing more is owed on this request.',
      authorizedQuantity: null,
    });
  });

  it.each([
    ['Acupuncture, 6 sessions', 'Overturned: all of the request is owed, 6 sessions.'],
    ['Lumbar brace', 'Overturned: all of the request is owed.'],
    [
      'Duloxetine 30mg #60 with 2 refills',
      'Overturned: all of the request is owed, 60 capsules with 2 refills.',
    ],
    [
      'Retrospective urine drug screen',
      'Overturned: all of the request is owed; the service was already given, so it is paid for.',
    ],
  ])('overturned "%s": %s', (request, statement) => {
    expect(owed({ request, outcome: 'overturned' })?.statement).toBe(statement);
  });

  it('says one in the singular', () => {
    const told: Told = {
      printed:
        'Office visit times 3 was the original request. Office visit times 1 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Office visit times 2',
      original: 'Office visit times 3',
      authorized: 'Office visit times 1',
      request: 'Office visit times 2',
    };
    expect(owed(told)?.statement).toMatch(
      /^Upheld: the 1(?: visit)? that UR authorized stays authorized; 2 are not owed\.$/,
    );
  });

  it('is not said of an outcome that was not read', () => {
    expect(owed({ request: 'Lumbar brace', outcome: 'unclear' })).toBeNull();
  });
});
