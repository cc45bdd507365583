import '../../../extension/styles/tokens.css';
import '../../../extension/styles/base.css';
import '../../../extension/styles/panel.css';
import '../../../extension/styles/pages.css';
import 'charts.css';
import '../../../extension/styles/team.css';
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
  // What a team's memory answers comes a moment later.
  if (asked.get('screen')?.startsWith('team')) await new Promise((resolve) => setTimeout(resolve, 300));
  if (asked.has('open')) await openEverything();
  document.documentElement.dataset.ready = 'true';
}

/** What a reader may unfold, so that it is looked at too: folded items, details, the place of a value. */
async function openEverything(): Promise<void> {
  const pressed = '.fold-button[aria-expanded="false"], .item-actions [aria-controls], .letter .door';
  for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
  for (const [index, button] of [...document.querySelectorAll<HTMLButtonElement>(pressed)].entries()) {
    if (!button.matches('.door') || index % 7 === 3) button.click();
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
}

void show();
