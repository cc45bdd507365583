import { useId, useState } from 'preact/hooks';
import { viewProblem } from '../../summary/problem-view.ts';
import { useWords } from '../words.tsx';
import { useSetTeam } from './team-actions.tsx';

const LONGEST = 60;

/** The team's own label for who did the utilization review; scorecards count by it. */
export function VendorLabel(props: { id: number; vendor: string | null; canLabel: boolean }) {
  const { say } = useWords();
  const team = useSetTeam();
  const field = useId();
  const [vendor, setVendor] = useState(props.vendor ?? '');
  const [said, setSaid] = useState('');
  if (!props.canLabel) {
    return props.vendor === null ? null : (
      <p class="hint">{say('team.vendorIs', { vendor: props.vendor })}</p>
    );
  }
  const save = async (event: Event) => {
    event.preventDefault();
    const answer = await team.label(props.id, vendor.trim() === '' ? null : vendor.trim());
    setSaid(answer.ok ? say('options.saved') : viewProblem(answer.code, null, say).title);
  };
  return (
    <form class="vendor-form" onSubmit={(event) => void save(event)}>
      <label class="team-field" for={field}>
        {say('team.vendor')}
        <input
          id={field}
          maxLength={LONGEST}
          value={vendor}
          autocomplete="off"
          onInput={(event) => {
            setVendor(event.currentTarget.value);
            setSaid('');
          }}
        />
      </label>
      <button type="submit" class="button quiet">
        {say('options.save')}
      </button>
      <span role="status" class="muted">
        {said}
      </span>
    </form>
  );
}
