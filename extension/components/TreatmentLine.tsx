import type { Item } from '../../shared/api/contract.ts';
import { keyOfCode } from '../summary/say.ts';
import { useWords } from './words.tsx';

/** What kind of treatment it is, as read from the item: "Drug · baclofen · muscle relaxant · 10 mg · 3 tablets". */
export function TreatmentLine(props: { item: Item }) {
  const { say, locale, days } = useWords();
  const treatment = props.item.treatment;
  if (treatment === null) return null;
  const { category, name, drugClass, strength, quantity, unit, frequency, duration, bodyPart, side } =
    treatment;
  const amount =
    quantity === null
      ? null
      : [new Intl.NumberFormat(locale).format(quantity), unit].filter(Boolean).join(' ');
  const parts = [
    category === null ? null : say(`category.${keyOfCode(category)}`),
    name,
    drugClass,
    strength,
    amount,
    frequency,
    duration,
    bodyPart !== null && side !== null ? say(`side.of.${side}`, { part: bodyPart }) : bodyPart,
    bodyPart === null && side !== null ? say(`side.${side}`) : null,
    treatment.dateOfService === null ? null : days.day(treatment.dateOfService),
  ].filter((part): part is string => part !== null && part !== '');
  return parts.length === 0 ? null : <p class="treatment">{parts.join(' · ')}</p>;
}
