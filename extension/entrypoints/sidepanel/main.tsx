import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/panel.css';
import { render } from 'preact';
import { browserWords } from '../../components/catalogue.ts';
import { WordsProvider } from '../../components/words.tsx';
import { PanelPage } from './PanelPage.tsx';

const root = document.getElementById('root');
if (root !== null) {
  render(
    <WordsProvider words={browserWords}>
      <PanelPage />
    </WordsProvider>,
    root,
  );
}
