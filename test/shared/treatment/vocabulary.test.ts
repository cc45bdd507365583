import { describe, expect, it } from 'vitest';
import { Category } from '../../../shared/api/contract.ts';
import { readTreatment } from '../../../shared/treatment/index.ts';
import { ALIASES } from '../../../shared/treatment/vocabulary/aliases.ts';
import { DRUGS } from '../../../shared/treatment/vocabulary/drugs.ts';
import { linesOf } from '../../../shared/treatment/vocabulary/phrases.ts';
import { SERVICES } from '../../../shared/treatment/vocabulary/services.ts';

const drugs = [...linesOf(DRUGS)].map(({ heading, fields: [name = '', form = '', names = ''] }) => ({
  drugClass: heading === '?' ? null : heading,
  name: name.replace('?', ''),
  form,
  names: names
    .split(', ')
    .filter((other) => other !== '')
    .map((other) => other.replace('?', '')),
}));

describe('the vocabulary of drugs', () => {
  it('holds at least 300 names and at least 300 brands besides', () => {
    expect(new Set(drugs.map(({ name }) => name)).size).toBeGreaterThan(300);
    expect(new Set(drugs.flatMap(({ names }) => names)).size).toBeGreaterThan(300);
  });

  it('writes every line in one form', () => {
    for (const { form, name } of drugs) expect(form, name).toMatch(/^[tcp*-]$/);
  });

  it('gives each name to one drug only', () => {
    const owner = new Map<string, string>();
    for (const { name, names } of drugs) {
      for (const one of [name, ...names]) {
        expect(owner.get(one) ?? name, one).toBe(name);
        owner.set(one, name);
      }
    }
  });

  it('reads each of its names, alone, as its own drug', () => {
    for (const { name, names, drugClass } of drugs) {
      for (const one of [name, ...names]) {
        const { treatment } = readTreatment(one);
        expect(treatment.name, one).toBe(name.replace(/^topical /, ''));
        if (!name.startsWith('topical ') && !/gel|cream|patch|topical/.test(one)) {
          expect(treatment.drugClass, one).toBe(drugClass);
        }
      }
    }
  });
});

describe('the vocabulary of services', () => {
  it('knows only categories of the contract', () => {
    for (const { heading, fields } of linesOf(SERVICES)) {
      expect(Category.safeParse(heading).success, fields[0]).toBe(true);
    }
  });

  it('reads each strong phrase, alone, in its own category', () => {
    for (const { heading, fields } of linesOf(SERVICES)) {
      const [name = '', others = ''] = fields;
      if (name.startsWith('~')) continue;
      const phrases = name.startsWith('+ ') ? name.slice(2).split(', ') : [name, ...others.split(', ')];
      for (const phrase of phrases.filter((one) => one !== '')) {
        expect(readTreatment(phrase).treatment.category, phrase).toBe(heading);
      }
    }
  });

  it('folds each alias to a word that stays as it is', () => {
    const lines = ALIASES.trim()
      .split('\n')
      .map((line) => line.split(' > '));
    const targets = lines.map(([, way]) => way);
    for (const [words = ''] of lines) {
      for (const word of words.split(', ')) expect(targets).not.toContain(word);
    }
  });
});
