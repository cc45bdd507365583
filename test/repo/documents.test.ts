import { describe, expect, it } from 'vitest';
import { POLICY_FIELDS } from '../../extension/platform/policy-fields.ts';
import { listDocuments } from '../../scripts/documents/list-documents.ts';
import { listFiles, read } from './source-files.ts';

const documents = [...listDocuments()];

describe('the documents made from code', () => {
  it.each(documents)('say what the code says (npm run documents): %s', (path, content) => {
    expect(read(path)).toBe(content);
  });

  it('leave no stale template behind', () => {
    const kept = listFiles().filter((path) => path.startsWith('docs/policy/'));
    expect(kept.filter((path) => !documents.some(([made]) => made === path))).toEqual([]);
  });

  it('name every field of the policy in every template', () => {
    for (const [path, content] of documents.filter(([name]) => name.startsWith('docs/policy/'))) {
      for (const field of Object.keys(POLICY_FIELDS))
        expect(content, `${path} lacks ${field}`).toContain(field);
    }
  });
});
