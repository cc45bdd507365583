import PDFDocument from 'pdfkit';

/** A line long enough that its page counts as text and not as a scan. */
export const FILLER =
  'The reviewer of this invented letter looked at the invented file and wrote one long line so that it is not taken for a stamp.';

export interface Page {
  place(text: string, x: number, baseline: number, size?: number): Page;
  rectangle(x: number, y: number, width: number, height: number): Page;
  next(): Page;
}

/** Writes a PDF whose words stand exactly where the test says: points from the top left, y is the baseline. */
export function writePdf(
  draw: (page: Page) => void,
  security: { userPassword?: string; ownerPassword?: string } = {},
): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'LETTER', margin: 0, ...security });
  const chunks: Buffer[] = [];
  const finished = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
  });
  const page: Page = {
    place(text, x, baseline, size = 8) {
      document
        .font('Helvetica')
        .fontSize(size)
        .text(text, x, baseline, { baseline: 'alphabetic', lineBreak: false });
      return page;
    },
    rectangle(x, y, width, height) {
      document.rect(x, y, width, height).fill('#999999');
      return page;
    },
    next() {
      document.addPage();
      return page;
    },
  };
  draw(page);
  document.end();
  return finished;
}
