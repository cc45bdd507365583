import type { Rationale } from '../../shared/api/contract.ts';
import { Door } from './Door.tsx';
import { Row } from './Row.tsx';
import { useWords } from './words.tsx';

const LABELS = {
  rule: 'items.gistRule',
  fact: 'items.gistFact',
  conclusion: 'items.gistTherefore',
} as const;

/** Sentences of the reviewer, as they stand: the rule, the fact that decided, the conclusion; what is not found is left out. */
export function Gist(props: { rationale: Rationale }) {
  const { say } = useWords();
  return (
    <>
      {props.rationale.gist.map((passage) => (
        <Row
          key={passage.span[0]}
          label={say(passage.role === undefined ? 'items.gistOther' : LABELS[passage.role])}
        >
          <Door spans={[passage.span]}>
            <q>{passage.text}</q>
          </Door>
        </Row>
      ))}
    </>
  );
}
