import { describe, expect, it } from 'vitest';
import { applyOverrides } from '../../../shared/guidelines/overrides.ts';
import { REGISTRY } from '../../../shared/guidelines/registry/registry.ts';
import { vocabularyOf } from '../../../shared/guidelines/vocabulary.ts';

describe('the vocabulary of the registry', () => {
  const vocabulary = vocabularyOf();

  it('lists the longest names first, each once, so that the first match is the longest', () => {
    const lengths = vocabulary.guidelines.map(({ squeezed }) => squeezed.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(new Set(vocabulary.guidelines.map(({ squeezed }) => squeezed)).size).toBe(lengths.length);
  });

  it('gives each name its family and the years that may follow it', () => {
    const find = (name: string) => vocabulary.guidelines.find((one) => one.name === name);
    expect(find('Chronic Pain Medical Treatment')).toMatchObject({
      family: 'chronic-pain',
      needsYear: false,
    });
    expect(find('Low Back Disorders')).toMatchObject({ years: ['2016', '2019', '2020'], needsYear: true });
    expect(find('Elbow Complaints')).toMatchObject({ years: ['2004', '2007'], needsYear: false });
  });

  it('holds section names with their aliases and known misprints, of all editions of a family', () => {
    const names = vocabulary.sections('chronic-pain').map(({ name }) => name);
    for (const name of [
      'TENS, chronic pain (transcutaneous electrical nerve stimulation)',
      'TENS, chronic pain',
      'Opoids',
      'Non-sedating muscle relaxants',
      'Office visits',
    ]) {
      expect(names).toContain(name);
    }
    expect(vocabulary.sections('no-such-family')).toEqual([]);
  });

  it('grows with the guidelines that a team adds', () => {
    const [sample] = REGISTRY.guidelines.filter(({ id }) => id === 'formulary');
    const added = {
      ...sample,
      id: 'house',
      family: 'house',
      title: 'House Guide',
      variants: [],
      commonNames: [],
    };
    const result = applyOverrides(REGISTRY, { guidelines: [added] });
    expect(
      result.ok && vocabularyOf(result.registry).guidelines.some(({ name }) => name === 'House Guide'),
    ).toBe(true);
    expect(vocabulary.guidelines.some(({ name }) => name === 'House Guide')).toBe(false);
  });
});
