import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPassage } from '../../../../shared/insight/passage/open-passage.ts';
import { splitSentences } from '../../../../shared/insight/passage/split-sentences.ts';

const split = (text: string) => splitSentences(text).map((span) => text.slice(...span));

describe('sentences', () => {
  it.each([
    ['Dr. Oak agrees. He signs.', ['Dr. Oak agrees.', 'He signs.']],
    ['See p. 64 and pg. 65. It says so.', ['See p. 64 and pg. 65.', 'It says so.']],
    ['Use heat, e.g. Wraps. Then rest.', ['Use heat, e.g. Wraps.', 'Then rest.']],
    ['It costs 0.5 mg. The dose is low.', ['It costs 0.5 mg.', 'The dose is low.']],
    ['No. 12 is denied. No. The rest too.', ['No. 12 is denied.', 'No.', 'The rest too.']],
    ['Low back pain.The diagnoses follow.', ['Low back pain.', 'The diagnoses follow.']],
    ['ACOEM, 3rd ed. Low Back, says no. So do we.', ['ACOEM, 3rd ed. Low Back, says no.', 'So do we.']],
    [
      'Criteria: (1) pain. (2) trial. 3. Function is better.',
      ['Criteria: (1) pain.', '(2) trial.', '3. Function is better.'],
    ],
    ['He says "no." She agrees.', ['He says "no."', 'She agrees.']],
    ['Seen by J. Maple. Is it due? Yes!', ['Seen by J. Maple.', 'Is it due?', 'Yes!']],
    ['Pain is 7. The exam is normal', ['Pain is 7.', 'The exam is normal']],
    ['', []],
  ])('of "%s"', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('lose no word, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '1', '?', '"', 'Dr', ')') }),
        (text) => {
          expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});

describe('an open passage', () => {
  it('leads from its folded words to the text and back', () => {
    const text = 'Before.  <b>Low\n\nback</b> “pain” stays.  After.';
    const start = text.indexOf('<b>');
    const passage = openPassage(text, {
      text: 'Low back “pain” stays.',
      span: [start, text.indexOf('  After')],
    });
    expect(passage.text).toBe('Low back "pain" stays.');
    expect(passage.print).toBe('Low back “pain” stays.');
    const at = passage.text.indexOf('"pain"');
    const span = passage.locate([at, at + 6]);
    expect(text.slice(...span)).toBe('“pain”');
    expect(passage.offsetOf(span[0])).toBe(at);
    expect(passage.offsetOf(0)).toBeNull();
  });
});
