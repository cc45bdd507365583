/** `npm run documents`: writes PRIVACY.md and the policy templates from the tables that the extension is built from. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listDocuments } from './documents/list-documents.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
for (const [path, content] of listDocuments()) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
  console.log(path);
}
