import { describe, expect, it } from 'vitest';
import type { Treatment } from '../../../shared/api/contract.ts';
import { readTreatment } from '../../../shared/treatment/index.ts';

/** What was read, without the fields that stayed null. */
function read(words: string): Partial<Treatment> {
  const entries = Object.entries(readTreatment(words).treatment).filter(([, value]) => value !== null);
  return Object.fromEntries(entries);
}

describe('RFA', () => {
  it.each([
    ['RFA dated 3/9/15: wrist splint', 'wrist brace'],
    ['RFA of March 9, 2015: wrist splint', 'wrist brace'],
    ['Per RFA 3/9/15: elbow brace', 'elbow brace'],
    ['Per the 3/9/15 RFA: elbow brace', 'elbow brace'],
    ['The RFA asks for acupuncture, 4 visits', 'acupuncture'],
    ['Acupuncture, 4 visits (RFA received 3/9/2015)', 'acupuncture'],
    ['RFA: Baclofen 10 mg #45', 'baclofen'],
  ])('is the Request for Authorization in "%s"', (words, name) => expect(read(words).name).toBe(name));

  it.each([
    'RFA L2-3',
    'cervical RFA',
    'RFA left C4-5 per report 3/9/15',
    'The RFA at L2-3',
    'L2-3 RFA on 3/9/15',
    'Right RFA 3/9/15',
    'RFA: bilateral L2-3',
  ])('is radiofrequency ablation in "%s"', (words) =>
    expect(read(words).name).toBe('radiofrequency ablation'),
  );

  it('as the Request for Authorization gives its own date, and not that of the service', () => {
    expect(read('Retrospective baclofen 10 mg #45, RFA dated 3/9/15').dateOfService).toBeUndefined();
    expect(read('Retrospective baclofen 10 mg #45, RFA dated 3/9/15, of 2/4/15').dateOfService).toBe(
      '2015-02-04',
    );
  });
});
