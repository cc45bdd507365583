import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../components/words.tsx';
import type { PageRectangle } from '../../reading/pdf/rectangles.ts';
import { drawPage, type PageSize } from './draw-page.ts';

/** US Letter, until the page itself tells its size. */
const LETTER: PageSize = { width: 612, height: 792 };
/** CSS pixels for a point. */
const SCALE = 1.4;

/** One page of the letter, drawn when it comes near the window, its words above it to select and to hear. */
export function PdfPage(props: {
  pdf: PDFDocumentProxy;
  number: number;
  marks: readonly PageRectangle[];
  isFirst: boolean;
}) {
  const { say } = useWords();
  const { pdf, number, marks, isFirst } = props;
  const box = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<PageSize>(LETTER);
  const [isNear, setNear] = useState(isFirst);

  useEffect(() => {
    void pdf.getPage(number).then((page) => {
      const { width, height } = page.getViewport({ scale: 1 });
      setSize({ width, height });
    });
    const element = box.current;
    if (element === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setNear(true),
      { rootMargin: '600px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [pdf, number]);
  useEffect(() => {
    if (isNear && canvas.current !== null && words.current !== null) {
      void drawPage(pdf, number, SCALE, canvas.current, words.current);
    }
  }, [pdf, number, isNear]);
  useEffect(() => {
    if (isFirst) box.current?.querySelector('.reader-mark')?.scrollIntoView({ block: 'center' });
  }, [isFirst, marks, size]);

  const percent = (points: number, whole: number) => `${(100 * points) / whole}%`;
  return (
    <section
      ref={box}
      class="reader-page"
      aria-label={say('reader.page', { n: number, total: pdf.numPages })}
      style={{ width: `${size.width * SCALE}px`, aspectRatio: `${size.width} / ${size.height}` }}
    >
      <canvas ref={canvas} />
      {marks.map((mark) => (
        <span
          key={`${mark.left}-${mark.top}`}
          class="reader-mark"
          aria-hidden="true"
          style={{
            left: percent(mark.left, size.width),
            top: percent(mark.top, size.height),
            width: percent(mark.width, size.width),
            height: percent(mark.height, size.height),
          }}
        />
      ))}
      <div ref={words} class="text-layer" />
    </section>
  );
}
