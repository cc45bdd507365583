import { existsSync } from 'node:fs';
import { readLetterSet } from '../accuracy/letter-sets.ts';
import { readLetterFile } from '../reading/read-letter-file.ts';
import type { Letter } from './try-slips.ts';

/** The letters with known answers in these folders, as texts; a folder that is not there gives none. */
export async function readLetters(folders: readonly string[]): Promise<Letter[]> {
  const letters: Letter[] = [];
  for (const { name, path } of folders.filter(existsSync).flatMap(readLetterSet)) {
    const read = await readLetterFile(path);
    if (read.ok) letters.push({ name, text: read.text });
  }
  return letters;
}
