/** The team's views with their styles, in a file of their own that is loaded when they are first wanted. */
import 'charts.css';
import '../../styles/team.css';

export { TeamLetter as Letter } from '../../components/team/TeamLetter.tsx';
export { TeamView as View } from '../../components/team/TeamView.tsx';
