import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/panel.css';
import '../../styles/pages.css';
import { startPage } from '../../components/start-page.tsx';
import { Help } from './Help.tsx';

startPage('help.title', <Help />);
