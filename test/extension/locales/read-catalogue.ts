import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Messages } from './say-from-catalogue.ts';

const file = join(import.meta.dirname, '../../../extension/locales/en.yml');

/** The English catalogue, made into messages by the same code that builds the extension. */
export async function readCatalogue(): Promise<Messages> {
  return generateChromeMessages(await parseMessagesFile(file)) as Messages;
}
