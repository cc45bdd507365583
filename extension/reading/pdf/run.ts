/**
 * A run: a stretch of letters that the PDF sets in one go, with its place on the page. Units are points (1/72
 * inch) from the top left corner of the page as shown (rotation applied); y is the baseline.
 */
export interface PlacedRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** False for text that stands on its side: stamps and watermarks, kept but read after the page. */
  readonly upright: boolean;
}

/** A run within the letter's text: `text.slice(start, end)` are its words, in UTF-16 offsets. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  /** 1 for the first page. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** What a PDF says: lines in reading order, pages parted by a form feed, and where each run stands. */
export interface PdfText {
  readonly text: string;
  readonly runs: readonly TextRun[];
  readonly pages: number;
  /** Pages on which no text was found (scanned pages in between), so that nothing is lost silently. */
  readonly pagesWithoutText: readonly number[];
}
