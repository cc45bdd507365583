import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/pages.css';
import { startPage } from '../../components/start-page.tsx';
import { Reader } from './Reader.tsx';

startPage('reader.title', <Reader />);
