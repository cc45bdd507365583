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
    ['RFA 3/9/15: MRI L2-3', 'MRI'],
    ['RFA 3/9/15 L2-3 epidural', 'epidural steroid injection'],
    ['RFA of 3/9/15 for cervical facet injections', 'facet joint injection'],
    ['The RFA lumbar brace', 'back brace'],
    ['Per RFA 3/9/15 cervical pillow', 'pillow'],
    ['Support for the right knee RFA 3/9/15', 'brace'],
    ['RFA dated 3/9/15: L2-3', undefined],
    ['RFA 3/9/15: cervical gizmo', undefined],
    ['Gizmo for the knee RFA dated 3/9/15', undefined],
  ])('is the Request for Authorization in "%s"', (words, name) => expect(read(words).name).toBe(name));

  it.each([
    'RFA L2-3',
    'cervical RFA',
    'RFA left C4-5 per report 3/9/15',
    'The RFA at L2-3',
    'L2-3 RFA on 3/9/15',
    'Right RFA 3/9/15',
    'RFA: bilateral L2-3',
    'Genicular nerve RFA 03/09/2015',
    'Left knee RFA 3/9/15',
    'Left knee genicular RFA on 3/9/15',
    'Cervical facet RFA 3/9/15',
    'Medial branch RFA',
    'RFA 3/9/15 L2-3 bilateral',
    'RFA 3/9/15, left C4-5',
    'RFA from 3/9/15 of the cervical facets',
    'The RFA cervical',
    'RFA: fluoroscopic guidance',
  ])('is radiofrequency ablation in "%s"', (words) =>
    expect(read(words).name).toBe('radiofrequency ablation'),
  );

  it('as the ablation gives its date as that of the service', () =>
    expect(read('Retrospective RFA 3/9/2015 bilateral L2-3').dateOfService).toBe('2015-03-09'));

  it('as the Request for Authorization gives its own date, and not that of the service', () => {
    expect(read('Retrospective baclofen 10 mg #45, RFA dated 3/9/15').dateOfService).toBeUndefined();
    expect(read('Retrospective baclofen 10 mg #45, RFA dated 3/9/15, of 2/4/15').dateOfService).toBe(
      '2015-02-04',
    );
  });
});
