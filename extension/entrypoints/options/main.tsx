import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/pages.css';
import { startPage } from '../../components/start-page.tsx';
import { Options } from './Options.tsx';

startPage('options.title', <Options />);
