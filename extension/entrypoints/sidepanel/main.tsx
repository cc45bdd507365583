import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/panel.css';
import { startPage } from '../../components/start-page.tsx';
import { PanelPage } from './PanelPage.tsx';

startPage('app.name', <PanelPage />);
