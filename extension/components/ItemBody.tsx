import { useMemo, useState } from 'preact/hooks';
import type { Citation, Finding, Item, Span, Summary } from '../../shared/api/contract.ts';
import { findRepeatedNotes } from '../summary/repeated-notes.ts';
import { keyOfCode } from '../summary/say.ts';
import { BasisRow } from './BasisRow.tsx';
import { CitationLine } from './CitationLine.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Door } from './Door.tsx';
import { FindingLine } from './FindingLine.tsx';
import { Gist } from './Gist.tsx';
import { useMarks } from './marks.tsx';
import { useActions } from './panel-actions.tsx';
import { Row } from './Row.tsx';
import { TreatmentLine } from './TreatmentLine.tsx';
import { useWords } from './words.tsx';

/** What was decided about one item, on what basis, and why, in the order a reader asks. */
export function ItemBody(props: { item: Item; summary: Summary; findings: readonly Finding[]; id: string }) {
  const { say } = useWords();
  const { item, findings } = props;
  const repeatedNotes = useMemo(() => findRepeatedNotes(citationsOf(item)), [item]);
  return (
    <div class="item-body" id={props.id}>
      <TreatmentLine item={item} />
      <dl class="rows">
        {item.owed !== null && (
          <Row label={say('items.owed')}>
            <Door spans={item.owed.spans}>
              <strong>{item.owed.statement}</strong>
            </Door>
          </Row>
        )}
        {item.original !== null && (
          <Row label={say('items.original')}>
            <Door spans={[item.spans.original]}>{item.original}</Door>
          </Row>
        )}
        {item.authorized !== null && (
          <Row label={say('items.authorized')}>
            <Door spans={[item.spans.authorized]}>{item.authorized}</Door>
          </Row>
        )}
      </dl>
      <dl class="rows bases">
        <BasisRow
          label={say('items.administrator')}
          longLabel={say('items.administratorLong')}
          basis={item.administrator}
          span={item.spans.administrator}
          repeatedNotes={repeatedNotes}
        />
        <BasisRow
          label={say('items.reviewer')}
          longLabel={say('items.reviewerLong')}
          basis={item.reviewer}
          span={item.spans.reviewer}
          repeatedNotes={repeatedNotes}
        />
        {item.comparison !== null && (
          <div class="row badge-row">
            <dt class="visually-hidden">{say('items.comparison')}</dt>
            <dd>
              <span class={`badge badge-${item.comparison}`}>
                {say(`comparison.${keyOfCode(item.comparison)}`)}
              </span>
            </dd>
          </div>
        )}
      </dl>
      <dl class="rows">{item.rationale !== null && <Gist rationale={item.rationale} />}</dl>
      {findings.length > 0 && (
        <ul class="findings">
          {findings.map((finding) => (
            <FindingLine key={`${finding.code}-${finding.message}`} finding={finding} />
          ))}
        </ul>
      )}
      <ItemActions item={item} summary={props.summary} repeatedNotes={repeatedNotes} />
    </div>
  );
}

function ItemActions(props: { item: Item; summary: Summary; repeatedNotes: ReadonlySet<Citation> }) {
  const { say } = useWords();
  const actions = useActions();
  const { item, summary } = props;
  const marks = useMarks(placesOf(item));
  const [isWhole, setWhole] = useState(false);
  const n = item.number;
  const rationaleId = `rationale-${n}`;
  return (
    <>
      <div class="item-actions">
        <button
          type="button"
          class="button quiet"
          data-show=""
          aria-label={say('items.showInLetterOf', { n })}
          onClick={() => {
            marks.pin();
            void actions.openLetter(placesOf(item));
          }}
        >
          {say('items.showInLetter')}
        </button>
        <CopyButton text={() => actions.claimNote(summary, n)} label={say('items.copyOf', { n })}>
          {say('items.copy')}
        </CopyButton>
        {item.rationale !== null && (
          <button
            type="button"
            class="button quiet"
            aria-expanded={isWhole}
            aria-controls={rationaleId}
            onClick={() => setWhole(!isWhole)}
          >
            {say(isWhole ? 'items.rationaleHide' : 'items.rationaleShow')}
          </button>
        )}
      </div>
      <div id={rationaleId} class="rationale" hidden={!isWhole}>
        {isWhole && item.rationale !== null && (
          <>
            <Door spans={[item.rationale.span]}>
              <span class="passage">{item.rationale.text}</span>
            </Door>
            {item.rationale.citations.length > 0 && (
              <>
                <h4>{say('items.rationaleCites')}</h4>
                <ul class="citations">
                  {item.rationale.citations.map((citation) => (
                    <CitationLine
                      key={citation.span[0]}
                      citation={citation}
                      isNoteRepeated={props.repeatedNotes.has(citation)}
                    />
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </div>
    </>
  );
}

/** In the order in which they are shown. */
function citationsOf({ administrator, reviewer, rationale }: Item): Citation[] {
  return [administrator, reviewer, rationale].flatMap((side) => side?.citations ?? []);
}

/** Where an item stands in its letter: the item line with its outcome. */
export function placesOf(item: Item): Span[] {
  const { printed, outcome, request } = item.spans;
  return [printed ?? request, outcome].filter((span) => span !== undefined);
}
