import type { SampleLetter } from '../letters/letter.ts';
import { type Block, letterBlocks } from './blocks.ts';

/** The letter as plain text, one paragraph a line: what is posted to the Worker where there is no browser. */
export function letterText(letter: SampleLetter): string {
  return `${letterBlocks(letter).map(blockText).join('\n\n')}\n`;
}

function blockText(block: Block): string {
  if (block.kind === 'heading') return block.text;
  if (block.kind === 'header') {
    return block.cells.map((row) => row.filter((cell) => cell !== '').join('\t')).join('\n');
  }
  if (block.bold === '') return block.text;
  return `${block.bold}${block.newLine ? '\n' : ' '}${block.text}`;
}
