import { describe, expect, it } from 'vitest';
import { compose } from '../compose.ts';

function gist(rationale: string) {
  const { summary, text } = compose({ items: [{ request: 'Lumbar brace', rationale }] });
  const passages = summary.items[0]?.rationale?.gist ?? [];
  for (const passage of passages) expect(text.slice(...passage.span).replace(/\s+/g, ' ')).toBe(passage.text);
  return passages.map((passage) => [passage.role, passage.text]);
}

describe('the rationale in three lines', () => {
  it('is the rule, the fact and the conclusion, in the letter’s own sentences', () => {
    expect(
      gist(
        'The request is for a brace. Per ACOEM, p. 301, braces are not recommended after the acute phase. Back pain is common. In this case, Dr. Oak documented no instability on exam. Therefore, the brace is not medically necessary.',
      ),
    ).toEqual([
      ['rule', 'Per ACOEM, p. 301, braces are not recommended after the acute phase.'],
      ['fact', 'In this case, Dr. Oak documented no instability on exam.'],
      ['conclusion', 'Therefore, the brace is not medically necessary.'],
    ]);
  });

  it('keeps the letter’s line breaks out of the words and in the span', () => {
    expect(
      gist(
        'The MTUS does not\nrecommend braces for chronic   pain. The patient has chronic\npain without instability. It is not medically necessary.',
      )[0],
    ).toEqual(['rule', 'The MTUS does not recommend braces for chronic pain.']);
  });

  it('takes the verdict, not the tapering advice behind it', () => {
    const lines = gist(
      'Opioids need proof of function per the MTUS. The patient shows no gain in function. The request is not medically necessary. This decision on medical necessity is no advice to stop abruptly.',
    );
    expect(lines.at(-1)).toEqual(['conclusion', 'The request is not medically necessary.']);
  });

  it('leaves out a part that no sentence plays', () => {
    expect(gist('The request is not medically necessary.')).toEqual([
      ['conclusion', 'The request is not medically necessary.'],
    ]);
  });
});
