import type { Citation, Link } from '../../shared/api/contract.ts';
import { type CitationView, type SectionView, viewCitation } from '../summary/citation-view.ts';
import type { PageRun } from '../summary/page-runs.ts';
import { Door } from './Door.tsx';
import { useWords } from './words.tsx';

/** One cited guideline: source, title, edition, sections with their pages as links, and what to know of it. */
export function CitationLine(props: {
  citation: Citation;
  /** The same note stands above: here it is for those who listen. */
  isNoteRepeated: boolean;
}) {
  const { say } = useWords();
  const view = viewCitation(props.citation);
  return (
    <li class="citation">
      <Door spans={[view.span]}>
        {view.source !== '' && <span class="source">{view.source}</span>} {view.title}
        {view.edition !== null && ` ${view.edition}`}
      </Door>{' '}
      {view.sections.map((section, index) => (
        <Section key={`${index}-${section.name}`} section={section} view={view} />
      ))}
      {view.otherLinks.map((link) => (
        <span key={link.url} class="pages">
          <GuidelineLink link={link} title={view.title}>
            {say(link.kind === 'search' ? 'basis.search' : 'basis.openDocument')}
          </GuidelineLink>
        </span>
      ))}
      {view.access !== null && <span class="aside">{say(`basis.${view.access}`)}</span>}{' '}
      {!view.known && <span class="aside">{say('basis.unknownGuideline')}</span>}{' '}
      {view.note !== null && (
        <span class={props.isNoteRepeated ? 'visually-hidden' : 'note'}>{view.note}</span>
      )}{' '}
      <Why view={view} />
    </li>
  );
}

/** Why this edition, on demand. */
function Why(props: { view: CitationView }) {
  const { say } = useWords();
  const { edition, editionReason } = props.view;
  if (edition === null || editionReason === null) return null;
  return (
    <details class="why">
      <summary>{say('items.why', { edition })}</summary>
      <p class="note">{editionReason}</p>
    </details>
  );
}

function Section(props: { section: SectionView; view: CitationView }) {
  const { say } = useWords();
  const { section, view } = props;
  return (
    <span class="section">
      {section.name !== null && <span class="section-name">{section.name}</span>}{' '}
      {section.runs.map((run) => (
        <span key={run.first} class="pages">
          <Pages run={run} title={view.title} />{' '}
        </span>
      ))}
      {!section.known && <span class="aside">{say('basis.unknownSection')}</span>}{' '}
    </span>
  );
}

function Pages(props: { run: PageRun; title: string }) {
  const { say } = useWords();
  const { first, last, link } = props.run;
  const words =
    first === last ? say('basis.page', { pages: first }) : say('basis.pages', { pages: `${first}-${last}` });
  if (link === null) return <span>{words}</span>;
  return (
    <GuidelineLink link={link} title={`${props.title}, ${words}`}>
      {words}
    </GuidelineLink>
  );
}

/** Links come from the registry as data; the schema lets https through and nothing else. */
function GuidelineLink(props: { link: Link; title: string; children: string }) {
  const { say } = useWords();
  return (
    <a
      href={props.link.url}
      target="_blank"
      rel="noopener noreferrer"
      title={say('basis.openPage', { guideline: props.title })}
    >
      {props.children}
    </a>
  );
}
