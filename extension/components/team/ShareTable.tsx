import type { Scorecard } from '../../../shared/api/scorecards.ts';
import { keyOfCode } from '../../summary/say.ts';
import { MEASURES, nameGroup, viewCell } from '../../summary/team/scorecard-view.ts';
import { useWords } from '../words.tsx';

/** The numbers behind the bars: a count each, with its share from five items on. */
export function ShareTable(props: { card: Scorecard }) {
  const { say, locale } = useWords();
  const { card } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keys
    <section class="share-table" aria-label={say('team.numbers')} tabIndex={0}>
      <table>
        <caption>{say('team.numbersHint')}</caption>
        <thead>
          <tr>
            <th scope="col">{say(`team.groups.${keyOfCode(card.by)}`)}</th>
            <th scope="col">{say('team.itemsCounted')}</th>
            {MEASURES.map((measure) => (
              <th key={measure} scope="col">
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
                <td key={measure}>{viewCell(row, measure, locale)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
