import type { PanelState } from '../platform/panel-port.ts';
import { writePages } from '../summary/write-pages.ts';
import { useWords } from './words.tsx';

/** Says which pages of a PDF were not read: a decision may stand on them. */
export function UnreadPages(props: { state: Extract<PanelState, { kind: 'read' }> }) {
  const { say } = useWords();
  const { source, pagesWithoutText: pages } = props.state;
  const n = pages.length;
  if (n === 0) return null;
  return (
    <p class="unread-pages">
      {say('header.unreadPages', { n, total: source.pages ?? n, pages: writePages(pages) }, n)}
    </p>
  );
}
