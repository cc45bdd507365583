import { type ComponentChild, render } from 'preact';
import { browserWords } from './catalogue.ts';
import { WordsProvider } from './words.tsx';

/** Puts a page of the extension into its document, with its title from the catalogue. */
export function startPage(titleKey: string, page: ComponentChild): void {
  const root = document.getElementById('root');
  if (root === null) return;
  const name = browserWords.say('app.name');
  const title = browserWords.say(titleKey);
  document.title = title === name ? name : `${title} - ${name}`;
  render(<WordsProvider words={browserWords}>{page}</WordsProvider>, root);
}
