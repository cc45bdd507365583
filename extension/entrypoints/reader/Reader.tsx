import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { LetterText } from '../../components/LetterText.tsx';
import { useWords } from '../../components/words.tsx';
import { askBackground } from '../../platform/panel-client.ts';
import type { LetterContent } from '../../platform/panel-port.ts';
import { findRectangles } from '../../reading/pdf/rectangles.ts';
import { openPdf } from './open-pdf.ts';
import { PdfPage } from './PdfPage.tsx';
import { readAddress } from './read-address.ts';

type Letter = { readonly content: LetterContent; readonly pdf: PDFDocumentProxy | null };

/** The letter itself, at the passage that a value was read from. */
export function Reader() {
  const { say } = useWords();
  const [address, setAddress] = useState(() => readAddress(location.search, location.hash));
  const [letter, setLetter] = useState<Letter | 'loading' | 'gone'>('loading');
  const tabId = address?.tabId ?? -1;
  const hash = address?.hash ?? '';

  useEffect(() => {
    const follow = () => setAddress(readAddress(location.search, location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    let isWanted = true;
    void fetchLetter(tabId, hash).then((found) => isWanted && setLetter(found ?? 'gone'));
    return () => {
      isWanted = false;
    };
  }, [tabId, hash]);

  if (letter === 'loading') return <p class="page muted">{say('reader.loading')}</p>;
  if (letter === 'gone' || address === null) {
    return (
      <main class="page">
        <h1>{say('reader.title')}</h1>
        <p role="alert">{say('reader.gone')}</p>
      </main>
    );
  }
  return (
    <>
      <header class="reader-head">
        <h1>{say('reader.title')}</h1>
        <span class="muted" role="status">
          {say('reader.marked', { n: address.marks.length }, address.marks.length)}
        </span>
      </header>
      {letter.pdf === null ? (
        <main class="reader-text">
          <LetterText text={letter.content.text} marks={address.marks} label={say('reader.text')} follows />
        </main>
      ) : (
        <PdfPages pdf={letter.pdf} content={letter.content} marks={address.marks} />
      )}
    </>
  );
}

function PdfPages(props: {
  pdf: PDFDocumentProxy;
  content: LetterContent;
  marks: readonly (readonly [number, number])[];
}) {
  const { pdf, content, marks } = props;
  const rectangles = useMemo(
    () => marks.flatMap((span) => findRectangles(content.runs ?? [], span)),
    [content, marks],
  );
  const first = rectangles[0]?.page ?? 1;
  return (
    <main class="reader-pages">
      {Array.from({ length: pdf.numPages }, (_, index) => (
        <PdfPage
          key={index + 1}
          pdf={pdf}
          number={index + 1}
          marks={rectangles.filter(({ page }) => page === index + 1)}
          isFirst={first === index + 1}
        />
      ))}
    </main>
  );
}

async function fetchLetter(tabId: number, hash: string): Promise<Letter | null> {
  const text = await askBackground({ type: 'panel/letter-text', tabId, hash });
  if (!text.ok) return null;
  if (text.value.runs === null) return { content: text.value, pdf: null };
  const bytes = await askBackground({ type: 'panel/letter-pdf', tabId, hash });
  // Without the bytes the text still holds every passage.
  return { content: text.value, pdf: bytes.ok ? await openPdf(bytes.value) : null };
}
