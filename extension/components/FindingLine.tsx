import type { Finding } from '../../shared/api/contract.ts';
import { Door } from './Door.tsx';
import { Icon } from './Icon.tsx';
import { useWords } from './words.tsx';

/** A finding in one sentence, with a door to each of its places. */
export function FindingLine(props: { finding: Finding }) {
  const { say } = useWords();
  const { finding } = props;
  return (
    <li class={`finding finding-${finding.severity}`}>
      <Icon name="flag" />
      <div>
        <span class="finding-severity">{say(`check.${finding.severity}`)}</span> {finding.message}{' '}
        <span class="places">
          {finding.spans.map((span, index) => (
            <Door
              key={`${span[0]}-${span[1]}`}
              spans={[span]}
              label={say('check.showPlace', { n: index + 1, message: finding.message })}
            >
              {say('check.place', { n: index + 1 })}
            </Door>
          ))}
        </span>
      </div>
    </li>
  );
}
