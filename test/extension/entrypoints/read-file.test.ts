// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readFile } from '../../../extension/entrypoints/sidepanel/read-file.ts';

const asked: unknown[] = [];

vi.mock('../../../extension/platform/panel-client.ts', () => ({
  askBackground: (request: unknown) => {
    asked.push(request);
    return Promise.resolve({ ok: true, value: null });
  },
}));

beforeEach(() => {
  asked.length = 0;
});

describe('a file that was dropped or chosen', () => {
  it('is a PDF by its bytes, whatever its name says', async () => {
    expect(await readFile(3, new File(['%PDF-1.7 …'], 'letter.txt'))).toBeNull();
    expect(asked).toEqual([{ type: 'panel/read-pdf', tabId: 3, bytes: expect.any(Uint8Array) }]);
  });

  it('of HTML is handed on as the text that a reader sees', async () => {
    const page = '<!doctype html><title>x</title><script>let a = 1;</script><p>Baclofen 10mg #3: Upheld</p>';
    await readFile(3, new File([page], 'letter.html'));
    expect(asked).toEqual([
      expect.objectContaining({
        type: 'panel/read-text',
        kind: 'html',
        text: expect.stringContaining('Baclofen 10mg #3'),
      }),
    ]);
    expect(JSON.stringify(asked)).not.toContain('let a');
  });

  it('of text keeps every sign, also of an old Windows file', async () => {
    const windows = new Uint8Array([0x93, 0x41, 0x94]); // “A” in windows-1252
    await readFile(3, new File([windows], 'letter.txt'));
    expect(asked).toEqual([{ type: 'panel/read-text', tabId: 3, kind: 'text', text: '“A”' }]);
  });

  it('that is neither is named as unreadable, and nothing is sent', async () => {
    expect(await readFile(3, new File([new Uint8Array([80, 75, 3, 4, 0, 0, 0])], 'letter.docx'))).toBe(
      'unreadable-file',
    );
    expect(asked).toEqual([]);
  });

  it('that is gone before it was read is named as gone', async () => {
    const gone = new File(['x'], 'letter.txt');
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await readFile(3, gone)).toBe('file-not-found');
  });
});
