import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordKinds } from '../../../../shared/insight/passage/word-kinds.ts';

const { bit, find } = wordKinds({
  guide: 'guideline(s|) odg evidence-based',
  support: 'support* not_medical(ly|)',
  necess: 'medical(ly|)(_|-)necess*',
  level: 'l# si_joint',
  turn: 'here,_however in_this_case',
});

const kindsOf = (text: string) => {
  const found = find(text, [0, text.length]);
  return Object.entries(bit).flatMap(([kind, mark]) => ((found & mark) === 0 ? [] : [kind]));
};

describe('the kinds of words in a text', () => {
  it.each([
    ['Guidelines differ', ['guide']],
    ['the guideline.', ['guide']],
    ['misguideline, guidelinesque', []],
    ['evidence-based care', ['guide']],
    ['evidence based care', []],
    ['is SUPPORTED by', ['support']],
    ['unsupported', []],
    ['not medically necessary', ['support', 'necess']],
    ['medically-necessary', ['necess']],
    ['medically - necessary', ['necess']],
    ['medical, necessary', []],
    ['L5 and S1', ['level']],
    ['an L51', []],
    ['the si joint', ['level']],
    ['In this case, here, however', ['turn']],
    ['in this in this case', ['turn']],
    ['in_this_case', []],
    ['', []],
  ])('of "%s"', (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });

  it('counts no word that reaches beyond the span', () => {
    const text = 'the guidelines';
    expect(find(text, [0, 7])).toBe(0);
    expect(find(text, [0, text.length])).toBe(bit.guide);
    expect(find(text, [4, 13])).toBe(bit.guide);
  });

  it('are those that a pattern of each list would find', () => {
    const patterns = {
      guide: /\b(?:guidelines?|odg|evidence-based)\b/i,
      support: /\b(?:support\w*|not medical(?:ly)?\b)/i,
      necess: /\bmedical(?:ly)?[ -]+necess/i,
      level: /\b(?:l\d|si joint)\b/i,
      turn: /\b(?:here, however|in this case)\b/i,
    };
    const scraps =
      'guideline guidelines ODG evidence based support ing not medical ly necess ary l 5 si joint here however in this case - , . _ é';
    const text = fc.array(fc.constantFrom(...scraps.split(' '), ' ', ' ', ' '), { maxLength: 14 });
    fc.assert(
      fc.property(
        text.map((parts) => parts.join('')).filter((words) => !/[ -]{2}/.test(words)),
        (words) => {
          const expected = Object.entries(patterns).flatMap(([kind, pattern]) =>
            pattern.test(words) ? [kind] : [],
          );
          expect(kindsOf(words)).toEqual(expected);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
