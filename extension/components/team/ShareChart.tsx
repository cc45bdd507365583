import type { Scorecard } from '../../../shared/api/scorecards.ts';
import { type Measure, viewBars } from '../../summary/team/scorecard-view.ts';
import { useWords } from '../words.tsx';

/**
 * Bars of one measure, drawn by charts.css from a plain table. The whole table stands below with every number, so
 * a screen reader is spared the drawing.
 */
export function ShareChart(props: { card: Scorecard; measure: Measure }) {
  const { say, locale } = useWords();
  const bars = viewBars(props.card, props.measure, say, locale);
  const title = say(`team.measures.${props.measure}`);
  if (bars.length === 0) return <p class="hint">{say('team.tooFew')}</p>;
  return (
    <figure class="share-chart" aria-hidden="true">
      <figcaption>{title}</figcaption>
      <table class="charts-css bar show-labels labels-align-inline-start data-spacing-3 show-primary-axis">
        <tbody>
          {bars.map(({ name, share, words }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td style={{ '--size': String(share) }}>
                <span class="data">{words}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
