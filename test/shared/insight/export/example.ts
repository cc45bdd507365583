import type { Summary } from '../../../../shared/api/contract.ts';
import { computeDeadlines } from '../../../../shared/insight/deadlines/compute-deadlines.ts';
import { item, letter } from '../letters.ts';

/** One invented letter with something in every field that an export writes. */
export function exampleLetter(): Summary {
  const summary = letter({
    items: [
      item({
        number: 1,
        request: 'Tizanidine 4 mg #30',
        owed: {
          statement: 'Upheld: the 20 tablets that UR authorized stay authorized; 10 are not owed.',
          requestedQuantity: 30,
          authorizedQuantity: 20,
          disputedQuantity: 10,
          unit: 'tablet',
          spans: [],
        },
      }),
      item({
        number: 2,
        request: 'Nerve conduction study, both arms',
        outcome: 'overturned',
        comparison: null,
      }),
    ],
    findings: [
      {
        code: 'date-conflict',
        severity: 'check',
        item: null,
        message: 'The header says injured 10/12/2016, the summary 10/13/2016.',
        spans: [],
      },
      {
        code: 'guideline-superseded',
        severity: 'info',
        item: null,
        message: 'A newer guideline has taken its place.',
        spans: [],
      },
    ],
    warnings: [
      {
        code: 'item-count-mismatch',
        item: null,
        field: 'items',
        message: 'Two of three items read.',
        span: null,
      },
    ],
  });
  return { ...summary, deadlines: computeDeadlines(summary, '2017-01-12').deadlines };
}
