import { describe, expect, it } from 'vitest';
import { findIdentifiers, parseDecision } from '../../../shared/index.ts';
import { HEADER, letter } from './letter.ts';

const FRONT = `Orla Finch
88 Heron Lane, Unit 2
Fresno, CA 93704

Re: Employee: Orla Finch
Claim Number: ZZ-12-3456
Claims Administrator: Lakeside Indemnity

Dear Ms. Finch:

`;
const found = (text: string) => findIdentifiers(text).map(([start, end]) => text.slice(start, end));

describe('names, addresses and claim numbers', () => {
  it('of the front matter are found wherever they stand in the letter', () => {
    const text = letter({ header: `${FRONT}${HEADER}`, summary: 'Ms. Finch, known as Orla Finch, fell.' });
    expect(found(text)).toEqual([
      'Orla Finch',
      '88 Heron Lane, Unit 2',
      'Fresno, CA 93704',
      'Orla Finch',
      'ZZ-12-3456',
      'Lakeside Indemnity',
      'Ms. Finch',
      'Ms. Finch',
      'Orla Finch',
    ]);
  });

  it('are found in a header read column by column', () => {
    const header = `Employee:\nClaim Number:\nDate of Injury:\nMAXIMUS Case Number:\n\nOrla Finch\nZZ-12-3456\n4/9/2011\nCM13-0999002\n`;
    expect(found(letter({ header }))).toEqual(['Orla Finch', 'ZZ-12-3456']);
  });

  it('are none in a public copy', () => {
    expect(found(letter())).toEqual([]);
  });

  it('stay out of the header that is read, and cut letters read the same', () => {
    const text = letter({ header: `${FRONT}${HEADER}` });
    let cut = text;
    for (const [start, end] of findIdentifiers(text)) {
      cut = cut.slice(0, start) + '█'.repeat(end - start) + cut.slice(end);
    }
    expect(cut).not.toMatch(/Finch|ZZ-12|Heron/);
    expect(parseDecision(cut)).toEqual(parseDecision(text));
  });
});
