import type { SampleLetter } from '../letters/letter.ts';
import { type Block, letterBlocks } from './blocks.ts';

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The letter's own markup, without a page around it: for pages that hold it in a frame, a shadow root or beside another. */
export function letterMarkup(letter: SampleLetter): string {
  return `<article class="letter" lang="en-US">\n${letterBlocks(letter).map(blockMarkup).join('\n')}\n</article>`;
}

export function letterPage(letter: SampleLetter): string {
  const name = letter.header?.caseNumber ?? 'IMR decision';
  return page(name, letterMarkup(letter));
}

/** A page of the sample portal; `body` is trusted markup. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/portal.css">
</head>
<body>
<header class="portal"><a href="/">Sample portal</a> <span>invented letters for IMR Lens</span></header>
<main>
${body}
</main>
</body>
</html>
`;
}

function blockMarkup(block: Block): string {
  if (block.kind === 'heading') return `<h2>${escapeHtml(block.text)}</h2>`;
  if (block.kind === 'header') {
    const rows = block.cells.map(
      ([label, value, label2, value2]) =>
        `<tr><th scope="row">${label}</th><td>${value}</td><th scope="row">${label2}</th><td>${value2}</td></tr>`,
    );
    return `<table class="case">\n${rows.join('\n')}\n</table>`;
  }
  const bold = block.bold === '' ? '' : `<b>${escapeHtml(block.bold)}</b>${block.newLine ? '<br>' : ' '}`;
  return `<p>${bold}${escapeHtml(block.text)}</p>`;
}
