import type { Basis, Citation, Span } from '../../shared/api/contract.ts';
import { CitationLine } from './CitationLine.tsx';
import { Door } from './Door.tsx';
import { Row } from './Row.tsx';
import { useWords } from './words.tsx';

/** On what one side relied: its citations, or that it cited nothing. */
export function BasisRow(props: {
  label: string;
  longLabel: string;
  basis: Basis | null;
  span: Span | undefined;
  repeatedNotes: ReadonlySet<Citation>;
}) {
  const { say } = useWords();
  const { basis, span } = props;
  return (
    <Row label={props.label} longLabel={props.longLabel}>
      {basis === null ? (
        <span class="muted">{say('items.notRead')}</span>
      ) : basis.citations.length > 0 ? (
        <ul class="citations">
          {basis.citations.map((citation) => (
            <CitationLine
              key={`${citation.span[0]}-${citation.text}`}
              citation={citation}
              isNoteRepeated={props.repeatedNotes.has(citation)}
            />
          ))}
        </ul>
      ) : (
        <Door spans={[span]}>
          {basis.basis === 'none' || basis.basis === 'unclear'
            ? say(`basis.${basis.basis}`)
            : (basis.text ?? say('basis.other'))}
        </Door>
      )}
    </Row>
  );
}
