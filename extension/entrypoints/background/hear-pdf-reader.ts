import { isReaderIdle } from '../../platform/pdf-port.ts';
import { onRequest } from '../../platform/requests.ts';
import { identifySender } from '../../platform/sender.ts';
import { allTabRecords } from '../../platform/tab-store.ts';
import { closeOffscreen } from './offscreen.ts';

/** Closes the reader of PDFs once it has been idle and no tab shows a letter whose lines it could draw. */
export function hearPdfReader(): void {
  onRequest((message, sender) =>
    isReaderIdle(message) && identifySender(sender).kind === 'extension-page' ? rest(message.holds) : null,
  );
}

async function rest(holds: readonly string[]): Promise<null> {
  const shown = (await allTabRecords()).flatMap(({ letters }) => letters.map(({ hash }) => hash));
  if (!holds.some((hash) => shown.includes(hash))) await closeOffscreen();
  return null;
}
