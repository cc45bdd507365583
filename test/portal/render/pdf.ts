import PDFDocument from 'pdfkit';
import type { SampleLetter } from '../letters/letter.ts';
import { type Block, type HeaderRow, letterBlocks } from './blocks.ts';
import { greyJpeg } from './jpeg.ts';
import { greyLinesPng } from './png.ts';

export interface PdfOptions {
  /** AES as the state's own PDFs: the owner has a password, the reader needs none. */
  readonly encrypted?: boolean;
  /** A password the reader must know. */
  readonly userPassword?: string;
  /** Pages of other papers before and after the letter. */
  readonly pagesBefore?: number;
  readonly pagesAfter?: number;
}

type Doc = InstanceType<typeof PDFDocument>;

const MARGIN = 72;
const COLUMNS = [72, 170, 330, 430] as const;
// A fixed date: the same letter must give the same bytes, or tests could not compare them.
const CREATED = new Date('2026-11-02T12:00:00Z');

/** Renders letters one after another, each from a new page, as the real ones look: Times, bold labels, two-column header. */
export async function lettersPdf(
  letters: readonly SampleLetter[],
  options: PdfOptions = {},
): Promise<Buffer> {
  const doc = newDocument(options);
  otherPapers(doc, options.pagesBefore ?? 0);
  for (const letter of letters) {
    doc.addPage();
    for (const block of letterBlocks(letter)) drawBlock(doc, block);
  }
  otherPapers(doc, options.pagesAfter ?? 0);
  return await bytesOf(doc);
}

export async function letterPdf(letter: SampleLetter, options: PdfOptions = {}): Promise<Buffer> {
  return await lettersPdf([letter], options);
}

/** A letter as offices decorate them: a photographed letterhead, a shaded band, a stamp, a note and a field to fill in. */
export async function decoratedPdf(letter: SampleLetter): Promise<Buffer> {
  const doc = newDocument({});
  doc.addPage();
  doc.image(greyJpeg(), MARGIN, 20, { width: 40, height: 40 });
  const shade = doc.linearGradient(120, 20, 540, 60).stop(0, '#dddddd').stop(1, '#ffffff');
  doc.rect(120, 20, 420, 40).fill(shade).fillColor('black');
  doc.note(560, 24, 20, 20, 'Received by the mail room');
  doc.font('Helvetica').initForm();
  doc.formText('claim', 420, 740, 120, 16, { value: 'Reference' });
  doc.x = MARGIN;
  doc.y = MARGIN;
  for (const block of letterBlocks(letter)) drawBlock(doc, block);
  doc.image(greyLinesPng(60, 30), 470, 690, { width: 60, height: 30 });
  return await bytesOf(doc);
}

/** Plain text as a PDF, line by line, paragraphs as they stand: for letters that exist only as text. */
export async function textPdf(text: string): Promise<Buffer> {
  const doc = newDocument({});
  doc.addPage().font('Times-Roman').fontSize(12);
  for (const paragraph of text.split(/\n/)) doc.text(paragraph === '' ? ' ' : paragraph);
  return await bytesOf(doc);
}

/** Papers with text around pages that a scanner made pictures of. */
export async function bundlePdf(before: number, scanned: number, after: number): Promise<Buffer> {
  const doc = newDocument({});
  otherPapers(doc, before);
  scannedPages(doc, scanned);
  otherPapers(doc, after);
  return await bytesOf(doc);
}

/** A PDF that holds only a picture of each page, as a scanner makes it. */
export async function scannedPdf(pages: number): Promise<Buffer> {
  const doc = newDocument({});
  scannedPages(doc, pages);
  return await bytesOf(doc);
}

function scannedPages(doc: Doc, pages: number): void {
  const picture = greyLinesPng(612, 792);
  for (let page = 0; page < pages; page += 1) doc.addPage().image(picture, 0, 0, { width: 612, height: 792 });
}

function newDocument({ encrypted, userPassword }: PdfOptions): Doc {
  const security =
    encrypted === true || userPassword !== undefined
      ? {
          pdfVersion: '1.7' as const,
          ownerPassword: 'sample-owner',
          permissions: { printing: 'highResolution' as const, copying: false },
          ...(userPassword === undefined ? {} : { userPassword }),
        }
      : {};
  return new PDFDocument({
    size: 'LETTER',
    margin: MARGIN,
    autoFirstPage: false,
    info: { Title: 'Sample IMR decision (invented)', CreationDate: CREATED },
    ...security,
  });
}

function drawBlock(doc: Doc, block: Block): void {
  if (block.kind === 'header') {
    for (const row of block.cells) drawHeaderRow(doc, row);
    doc.moveDown(1).font('Times-Roman');
  } else if (block.kind === 'heading') {
    doc
      .moveDown(0.5)
      .font('Helvetica-Bold')
      .fontSize(12)
      .text(block.text, MARGIN, doc.y, { align: 'center' });
    doc.moveDown(0.3);
  } else {
    doc.fontSize(12);
    doc.x = MARGIN;
    if (block.bold !== '') {
      doc
        .font('Times-Bold')
        .text(block.newLine ? block.bold : `${block.bold} `, { continued: !block.newLine });
    }
    doc.font('Times-Roman').text(block.text).moveDown(0.7);
  }
}

/** The label "Application Received:" breaks into two lines there, with its value beside the first half. */
function drawHeaderRow(doc: Doc, [label, value, label2, value2]: HeaderRow): void {
  const top = doc.y;
  const wraps = label2 === 'Application Received:';
  doc.fontSize(11).font('Helvetica-Bold').text(label, COLUMNS[0], top, { lineBreak: false });
  doc.font('Helvetica').text(value, COLUMNS[1], top, { lineBreak: false });
  doc.font('Helvetica-Bold').text(wraps ? 'Application' : label2, COLUMNS[2], top, { lineBreak: false });
  doc.font('Helvetica').text(value2, COLUMNS[3], top, { lineBreak: false });
  doc.y = top + 14;
  if (wraps) {
    doc.font('Helvetica-Bold').text('Received:', COLUMNS[2], doc.y, { lineBreak: false });
    doc.y += 14;
  }
}

/** Papers as they surround a decision in a claim file, none of them a decision. */
function otherPapers(doc: Doc, pages: number): void {
  for (let page = 1; page <= pages; page += 1) {
    doc.addPage().font('Times-Roman').fontSize(12);
    doc.text(`Progress report, sheet ${page}`).moveDown();
    for (let line = 1; line <= 24; line += 1) {
      doc.text(
        `Line ${line}: the patient reports no change since the last visit; plan ${(page * 7 + line) % 11} continues.`,
      );
    }
  }
}

async function bytesOf(doc: Doc): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', () => resolve());
    doc.on('error', reject);
  });
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}
