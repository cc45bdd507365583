import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig, type WxtViteConfig } from 'wxt';
import { asciiOnly } from './bundling/ascii-only.ts';
import { earlyHtml } from './bundling/early-html.ts';
import { leanPdfjs } from './bundling/lean-pdfjs.ts';
import { panelChunks } from './bundling/panel-chunks.ts';
import { polyfillModule } from './bundling/polyfill-module.ts';
import { runWhole } from './bundling/run-whole.ts';
import { managedSchema } from './platform/managed-schema.ts';
import { makeManifest } from './platform/manifest.ts';

const root = new URL('..', import.meta.url).pathname;
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };

export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  outDir: `${root}.output`,
  // Each name has a visible source.
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({ version, ...makeManifest(browser, mode) }),
  vite: () =>
    ({
      plugins: [
        preact(),
        polyfillModule(),
        leanPdfjs('drawing'),
        earlyHtml(),
        runWhole(new Set(['detect', 'panel'])),
        asciiOnly(),
      ],
      worker: { format: 'es', plugins: () => [leanPdfjs('reading'), asciiOnly()] },
      // charts.css registers properties without an initial value: browsers and esbuild pass over such rules,
      // Vite's own minifier stops at them.
      build: { target: 'es2023', cssMinify: 'esbuild', modulePreload: { polyfill: false } },
    }) as WxtViteConfig,
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'sidepanel')) return;
      config.build ??= {};
      config.build.rolldownOptions ??= {};
      const { output } = config.build.rolldownOptions;
      config.build.rolldownOptions.output = { ...[output].flat()[0], codeSplitting: panelChunks };
    },
    // Made from the same code that reads the policy, so that the two cannot drift apart.
    'build:publicAssets': (wxt, files) => {
      if (wxt.config.browser === 'firefox') return;
      files.push({
        relativeDest: 'managed-schema.json',
        contents: `${JSON.stringify(managedSchema(), null, 2)}\n`,
      });
    },
  },
  zip: {
    // Firefox's store wants sources that build: shared/ stands beside the extension.
    sourcesRoot: root,
    excludeSources: ['.output/**', 'node_modules/**', 'coverage/**', 'screenshots/**'],
  },
});
