import { readPage } from './read-page.ts';

/** The text of an HTML file that was dropped or chosen. Parsed without running or loading anything of it. */
export function readHtmlFile(markup: string): string {
  return readPage(new DOMParser().parseFromString(markup, 'text/html')).text;
}
