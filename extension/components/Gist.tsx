import type { Rationale } from '../../shared/api/contract.ts';
import { Door } from './Door.tsx';
import { Row } from './Row.tsx';
import { useWords } from './words.tsx';

const LABELS = ['items.gistRule', 'items.gistFact', 'items.gistTherefore'] as const;

/** Three sentences of the reviewer, as they stand: the rule, the fact that decided, the conclusion. */
export function Gist(props: { rationale: Rationale }) {
  const { say } = useWords();
  const { gist } = props.rationale;
  // With fewer than three nobody can say which is missing, except that the conclusion comes last.
  const label = (index: number) => {
    if (gist.length === LABELS.length) return LABELS[index] ?? 'items.gistOther';
    return index === gist.length - 1 ? 'items.gistTherefore' : 'items.gistOther';
  };
  return (
    <>
      {gist.map((passage, index) => (
        <Row key={passage.span[0]} label={say(label(index))}>
          <Door spans={[passage.span]}>
            <q>{passage.text}</q>
          </Door>
        </Row>
      ))}
    </>
  );
}
