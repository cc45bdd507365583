import { isDevelopment } from './build.ts';

/**
 * Notes that something unexpected went wrong, without a word of a letter: messages of errors may quote what
 * they stumbled over, so only the error's name and the places in our code are kept.
 */
export function reportBug(error: unknown): void {
  if (isDevelopment || !(error instanceof Error)) {
    console.error('IMR Lens:', isDevelopment ? error : typeof error);
    return;
  }
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s*at |@/u.test(line));
  console.error('IMR Lens:', error.name, places.slice(0, 8).join('\n'));
}
