import type { Scorecard } from '../../../shared/api/scorecards.ts';
import { keyOfCode } from '../../summary/say.ts';
import { MEASURES, type Measure, nameGroup, viewCell } from '../../summary/team/scorecard-view.ts';
import { useWords } from '../words.tsx';

/**
 * The numbers behind the bars: a count each, with its share from five items on. Where there is no room for all
 * measures, the chosen one stays.
 */
export function ShareTable(props: { card: Scorecard; measure: Measure }) {
  const { say, locale } = useWords();
  const { card } = props;
  const classOf = (measure: Measure) => (measure === props.measure ? 'chosen' : 'beside');
  return (
    <div class="share-table">
      <table>
        <caption>{say('team.numbersHint')}</caption>
        <thead>
          <tr>
            <th scope="col">{say(`team.groups.${keyOfCode(card.by)}`)}</th>
            <th scope="col">{say('team.itemsCounted')}</th>
            {MEASURES.map((measure) => (
              <th key={measure} scope="col" class={classOf(measure)}>
                {say(`team.columns.${measure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {card.rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{nameGroup(row, card.by, say, locale)}</th>
              <td>{row.items}</td>
              {MEASURES.map((measure) => (
                <td key={measure} class={classOf(measure)}>
                  {viewCell(row, measure, locale)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
