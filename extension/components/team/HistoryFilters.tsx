import { useId, useState } from 'preact/hooks';
import { DecisionSort } from '../../../shared/api/decisions.ts';
import { keyOfCode } from '../../summary/say.ts';
import {
  BASES,
  CATEGORIES,
  EMPTY_FORM,
  type HistoryForm,
  isBackwards,
  OUTCOMES,
  SPECIALTIES,
} from '../../summary/team/history-form.ts';
import { useWords } from '../words.tsx';
import { Choice } from './Choice.tsx';

/** The search: words on Enter, everything else as soon as it is chosen. */
export function HistoryFilters(props: { form: HistoryForm; onSearch: (form: HistoryForm) => void }) {
  const { say } = useWords();
  const id = useId();
  const { form } = props;
  const [words, setWords] = useState(form.q);
  const change = (part: Partial<HistoryForm>) => props.onSearch({ ...form, q: words, ...part });
  const clear = () => {
    setWords('');
    props.onSearch(EMPTY_FORM);
  };
  const day = (name: 'from' | 'to') => (
    <label class="team-field" for={`${id}-${name}`}>
      {say(`team.${name}`)}
      <input
        id={`${id}-${name}`}
        type="date"
        value={form[name]}
        aria-invalid={isBackwards(form)}
        onChange={(event) => change({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <search>
      <form
        class="history-form"
        onSubmit={(event) => {
          event.preventDefault();
          change({});
        }}
      >
        <label class="team-field team-words" for={`${id}-q`}>
          {say('team.words')}
          <input
            id={`${id}-q`}
            type="search"
            maxLength={200}
            value={words}
            aria-describedby={`${id}-hint`}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button primary">
          {say('team.search')}
        </button>
        <p id={`${id}-hint`} class="hint team-words">
          {say('team.wordsHint')}
        </p>
        <details class="fold team-words">
          <summary>{say('team.filters')}</summary>
          <div class="team-fields">
            <Choice
              label={say('team.outcome')}
              value={form.outcome}
              options={OUTCOMES.map((one) => [one, say(one === 'mixed' ? 'team.mixed' : `outcome.${one}`)])}
              onChoose={(outcome) => change({ outcome })}
            />
            <Choice
              label={say('team.category')}
              value={form.category}
              options={CATEGORIES.map((one) => [one, say(`category.${keyOfCode(one)}`)])}
              onChoose={(category) => change({ category })}
            />
            <Choice
              label={say('team.basis')}
              value={form.basis}
              options={BASES.map((one) => [one, say(`team.bases.${one === 'mtus+other' ? 'both' : one}`)])}
              onChoose={(basis) => change({ basis })}
            />
            <Choice
              label={say('team.specialty')}
              value={form.specialty}
              options={SPECIALTIES.map((one) => [one, one])}
              onChoose={(specialty) => change({ specialty })}
            />
            {day('from')}
            {day('to')}
          </div>
          {isBackwards(form) && (
            <p class="field-error" role="alert">
              {say('team.backwards')}
            </p>
          )}
          <button type="button" class="link" onClick={clear}>
            {say('team.clear')}
          </button>
        </details>
        <Choice
          label={say('team.sort')}
          value={form.sort}
          isRequired
          options={DecisionSort.options.map((one) => [one, say(`team.sorts.${keyOfCode(one)}`)])}
          onChoose={(sort) => change({ sort: DecisionSort.parse(sort) })}
        />
      </form>
    </search>
  );
}
