import { describe, expect, it } from 'vitest';
import { earlyHtml } from '../../../extension/bundling/early-html.ts';

const BUILT = `<head>
    <script type="module" crossorigin src="/chunks/sidepanel-a1.js"></script>
    <link rel="modulepreload" crossorigin href="/chunks/panel-b2.js">
    <link rel="stylesheet" crossorigin href="/assets/panel-c3.css">
  </head>`;

describe('the panel’s page as it is shipped', () => {
  it('is done without waiting for its code, which it asks for all the same', () => {
    const page = transform('/extension/entrypoints/sidepanel/index.html', { 'assets/panel-c3.css': 'p{}' });
    expect(page).not.toContain('<script type="module"');
    expect(page).toContain('<link rel="modulepreload" crossorigin href="/chunks/sidepanel-a1.js" id="main">');
    expect(page).toContain('href="/chunks/panel-b2.js"');
  });

  it('carries its styles', () => {
    const page = transform('/extension/entrypoints/sidepanel/index.html', { 'assets/panel-c3.css': 'p{}\n' });
    expect(page).not.toContain('stylesheet');
    expect(page).toContain('<style>p{}</style>');
  });

  it('is not built at all without them', () => {
    expect(() => transform('/extension/entrypoints/sidepanel/index.html', {})).toThrow('panel-c3.css');
  });

  it('is left as it was built where nobody waits for it', () => {
    expect(transform('/extension/entrypoints/options/index.html', {})).toBe(BUILT);
  });
});

describe('the page of the reader of PDFs as it is shipped', () => {
  const filename = '/extension/entrypoints/offscreen/index.html';

  it('names the worker that its script is to start, and loads no module before that', () => {
    const worker = { 'assets/letter-worker-d4.js': '', 'chunks/letter-worker-e5.js': '' };
    expect(transform(filename, worker)).toMatchObject({
      html: expect.not.stringContaining('<script type="module"'),
      tags: [{ tag: 'link', attrs: { id: 'letter-worker', href: '/assets/letter-worker-d4.js' } }],
    });
  });

  it('is not built at all without it', () => {
    expect(() => transform(filename, { 'assets/panel-c3.css': 'p{}' })).toThrow('worker that reads PDFs');
  });
});

function transform(filename: string, assets: Record<string, string>): unknown {
  const bundle = Object.fromEntries(
    Object.entries(assets).map(([fileName, source]) => [fileName, { type: 'asset', fileName, source }]),
  );
  const { transformIndexHtml } = earlyHtml();
  if (typeof transformIndexHtml !== 'object' || !('handler' in transformIndexHtml))
    throw new Error('no handler');
  const { handler } = transformIndexHtml as unknown as {
    handler(html: string, context: object): unknown;
  };
  return handler(BUILT, { path: '/', filename, bundle });
}
