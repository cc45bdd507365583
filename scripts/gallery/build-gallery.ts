import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import preact from '@preact/preset-vite';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { build } from 'vite';
import { SCREENS } from '../../test/extension/gallery/screen-names.ts';

const root = new URL('../..', import.meta.url).pathname;
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export interface Gallery {
  readonly address: string;
  readonly screens: readonly string[];
  close(): Promise<void>;
}

/** Builds the page of all states with the extension's own components and serves it on this computer alone. */
export async function buildGallery(): Promise<Gallery> {
  const outDir = await mkdtemp(join(tmpdir(), 'imr-lens-gallery-'));
  await build({
    root: join(root, 'test/extension/gallery'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [preact()],
    build: { outDir, emptyOutDir: true, target: 'es2023', cssMinify: 'esbuild' },
  });
  const messages = JSON.stringify(
    generateChromeMessages(await parseMessagesFile(join(root, 'extension/locales/en.yml'))),
  );
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    if (path === '/messages.json') {
      response.setHeader('content-type', 'application/json').end(messages);
      return;
    }
    readFile(join(outDir, path === '/' ? 'index.html' : path)).then(
      (body) =>
        response
          .setHeader('content-type', TYPES[extname(path === '/' ? '.html' : path)] ?? 'text/html')
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  const address = `http://127.0.0.1:${port}/`;
  return {
    address,
    screens: SCREENS,
    close: async () => {
      server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
