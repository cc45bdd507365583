import type { PrecedentRate } from '../../../shared/api/precedents.ts';
import { keyOfCode, type Say } from '../say.ts';
import { formatShare } from './share.ts';

/** "Tramadol: upheld 7 of 9 (78%)": the count always beside the rate; under five decided items no rate. */
export function viewRate(rate: PrecedentRate, say: Say, locale?: string): string {
  const decided = rate.upheld + rate.overturned;
  const name = rate.kind === 'category' ? say(`category.${keyOfCode(rate.name)}`) : rate.name;
  const named = { name, upheld: rate.upheld, decided };
  return rate.upheldRate === null
    ? say('team.count', named)
    : say('team.rate', { ...named, share: formatShare(rate.upheldRate, locale) });
}

/** The rates that say something, the narrowest first: treatment, drug class, category. */
export function tellingRates(rates: readonly PrecedentRate[]): PrecedentRate[] {
  return rates.filter(({ upheld, overturned }) => upheld + overturned > 0);
}
