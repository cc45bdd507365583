import '../../../extension/styles/tokens.css';
import '../../../extension/styles/base.css';
import '../../../extension/styles/panel.css';
import '../../../extension/styles/pages.css';
import { render } from 'preact';
import { ActionsProvider } from '../../../extension/components/panel-actions.tsx';
import { WordsProvider } from '../../../extension/components/words.tsx';
import { formatDays } from '../../../extension/summary/day.ts';
import { fakeActions } from '../components/fake-actions.ts';
import { type Messages, pseudo, sayFrom } from '../locales/say-from-catalogue.ts';
import { screenOf } from './screens.tsx';

/** One state of one page, chosen by the address: ?screen=read&pseudo=1&density=compact */
async function show(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const messages = (await (await fetch('./messages.json')).json()) as Messages;
  const say = sayFrom(asked.has('pseudo') ? pseudo(messages) : messages);
  const root = document.getElementById('root');
  if (root === null) return;
  const density = asked.get('density') === 'compact' ? 'compact' : 'comfortable';
  document.documentElement.dataset.density = density;
  const answers = asked.has('unfold') ? { reveal: () => Promise.resolve(false) } : {};
  render(
    <WordsProvider words={{ say, days: formatDays('en-US'), locale: 'en-US' }}>
      <ActionsProvider actions={fakeActions(answers).actions}>
        {screenOf(asked.get('screen') ?? 'read', density)}
      </ActionsProvider>
    </WordsProvider>,
    root,
  );
  document.documentElement.dataset.ready = 'true';
}

void show();
