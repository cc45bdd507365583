import { describe, expect, it } from 'vitest';
import { item, letter } from './letter.ts';
import { codes, readOne } from './read.ts';

const WHY = 'The knee was stable. Therefore, the request is not medically necessary.';

describe('the last rationale', () => {
  it.each([
    'Sincerely,\nA. Reviewer',
    'Respectfully,\nA. Reviewer',
    'Very truly yours,\nA. Reviewer',
    'Enclosures: Appeal form',
    'Important Disclaimer: We give an opinion, no care.',
    'PROOF OF SERVICE BY MAIL\nI am over 18 and mailed this.',
    'How to appeal\nWrite to the board.',
    'You have 30 days to appeal this.',
    'References:\n1. A handbook of knees.',
    'From: Orla Finch\nPlease see the letter.',
    'On Wed, May 6, 2015 Orla Finch wrote:\nDid it come?',
    '-----Original Message-----\nThanks.',
    'MAXIMUS FEDERAL SERVICES, INC.\nP.O. Box 1000',
    "PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT (PR-2)\nThe request for a cane is medically necessary.",
    'PETITION APPEALING THE DETERMINATION\nThe brace is medically necessary.',
  ])('ends before what stands behind the letter: %s', (tail) => {
    const read = readOne(`${letter({ items: [item('Cane: Upheld', { why: WHY })] })}\n${tail}\n`);
    expect(read.items[0]?.rationale).toMatchObject({ text: WHY, conclusion: 'not-medically-necessary' });
    expect(codes(read)).toEqual([]);
  });

  it.each([
    'On file is one note. The provider wrote: "go on." The request is not medically necessary.',
    'I respectfully\nrespectfully disagree. The request is not medically necessary.',
    'From a report of 2015:\nno falls. The request is not medically necessary.',
    'On March 3, 2015 Dr. Elm wrote: "no falls."\nThe request is not medically necessary.',
    'The tone is normal.\nTHE PROGRESS REPORT HAS NO EXAM.\nThe request is not medically necessary.',
    'RED FLAGS are absent.\nNO FRACTURE.\nThe request is not medically necessary.',
  ])('goes on where its own words look alike: %s', (why) => {
    const [first] = readOne(letter({ items: [item('Cane: Upheld', { why })] })).items;
    expect(first?.rationale?.text).toBe(why.replace(/\s+/g, ' '));
  });
});
