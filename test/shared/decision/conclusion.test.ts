import { describe, expect, it } from 'vitest';
import { findConclusion } from '../../../shared/decision/conclusion.ts';

describe('the verdict of a rationale', () => {
  it.each([
    'The request for a cane is not medically necessary.',
    'No, the cane was not medically necessary. The worker walks a mile.',
    'The cane is not-medically necessary.',
    'The request is determined to not be medically necessary.',
    'A cane is not a medical necessity at this time.',
    'The quantity cannot be deemed medically necessary without more.',
    'Likewise, the medical necessity of the cane is not established.',
    'The cane is notmedically necessary.',
    'The request is not considered medically necessary. The physician is advised to consult other guidelines.',
    'The file does not support that the cane is medically necessary.',
    'There is no documentation that a cane is medically necessary.',
    'The visits are no longer medically necessary.',
    'None of the visits are medically necessary.',
    'Nothing on file shows that the cane is medically necessary.',
    'I disagree that the cane is medically necessary.',
    'The request does not meet the criteria for medical necessity.',
    'The request is not medical neccessary.',
    'The request is not medically warranted.',
    'Therefore, the request isnot medically necessary.',
    'The cane is non-medically necessary.',
    'The request is not medially nessecary.',
    'It cannot be said that the cane is medically necessary.',
    'Medical necessity can not be affirmed.',
    'The requested cane is not, therefore, medically necessary.',
    'The request is no medically necessary.',
    'The request is not medicallynecessary.',
    'The request is not medically ncessary.',
    'The cane is medically not necessary.',
    'The request is not medically necessary. More tablets may be medically necessary for the taper.',
    'I do not believe that the cane is medically necessary.',
    'The request lacks the notes to show medical necessity. It lacks any documentation of medical necessity.',
  ])('is against the request: %s', (text) => {
    expect(findConclusion(text)?.conclusion).toBe('not-medically-necessary');
  });

  it.each([
    'Therefore, the request for a cane is medically necessary.',
    'MRI of the knee without contrast is medically necessary.',
    'There is no record of earlier therapy; therefore, the cane is medically necessary.',
    'The denial said that it is not medically necessary. I disagree. The request is medically necessary.',
    'The request is medically necessary and appropriate. It is not new.',
    'The requested cane is medically reasonable and necessary.',
    'No further documentation is needed, and the request is medically necessary.',
    'It was denied, stating that the cane was not medically necessary. The new notes show falls, and the cane is medically necessary.',
    'The request is medicaly necesary.',
    'The earlier reviewer did not find the cane medically necessary. He has fallen since; the cane is medically necessary.',
    'The fracture has gone on to non union, making the cane medically necessary.',
  ])('is for the request: %s', (text) => {
    expect(findConclusion(text)?.conclusion).toBe('medically-necessary');
  });

  it.each([
    ['The request for a cane is not certified.', 'not-medically-necessary'],
    ['This request is denied.', 'not-medically-necessary'],
    ['The requested cane is approved.', 'medically-necessary'],
    ['Thus, the cane is not necessary.', 'not-medically-necessary'],
    ['The request is unnecessary.', 'not-medically-necessary'],
    ['The cane is medically necessary but the walker is not.', 'medically-necessary'],
    [
      'Four visits are medically necessary. The other two are not medically necessary.',
      'not-medically-necessary',
    ],
  ])('is read but unsure: %s', (text, conclusion) => {
    expect(findConclusion(text)).toMatchObject({ conclusion, sure: false });
  });

  it.each([
    'The cane helps.',
    'It cannot be said that the cane is not medically necessary.',
    'Criteria tell whether a cane is medically necessary.',
    'It is unclear why the cane is medically necessary.',
    'The request exceeds what is medically necessary.',
    'The surgeon states that the cane is medically necessary.',
    'A cane is medically necessary only when the gait is unsafe.',
  ])('is not made up: %s', (text) => {
    expect(findConclusion(text)).toBeNull();
  });

  it('is the whole sentence that states it', () => {
    const text = 'The worker walks. Therefore, the cane is not medically necessary. Wean slowly.';
    const [start, end] = findConclusion(text)?.span ?? [0, 0];
    expect(text.slice(start, end)).toBe('Therefore, the cane is not medically necessary.');
  });
});
