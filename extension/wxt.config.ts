import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig, type WxtViteConfig } from 'wxt';
import { earlyHtml } from './early-html.ts';
import { panelChunks } from './panel-chunks.ts';
import { managedSchema } from './platform/managed-schema.ts';
import { makeManifest } from './platform/manifest.ts';
import { polyfillModule } from './polyfill-module.ts';
import { runWhole } from './run-whole.ts';

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
      plugins: [preact(), polyfillModule(), earlyHtml(), runWhole(new Set(['detect', 'panel']))],
      // charts.css registers properties without an initial value: browsers and esbuild pass over such rules,
      // Vite's own minifier stops at them.
      worker: { format: 'es' },
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
