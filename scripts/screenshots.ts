/**
 * `npm run screenshots [-- NAME...]`: every state of every page of the extension in a real, headless
 * Chromium, light, dark and forced colors, at 210 to 800 px, into ./screenshots. Each is also
 * checked by axe-core and for anything that runs out of its width; what is found ends the run with 1.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium, type Page } from 'playwright-core';
import { buildGallery, type Gallery } from './gallery/build-gallery.ts';
import { checkPage } from './gallery/check-page.ts';

const root = new URL('..', import.meta.url).pathname;
const LOOKS = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced', colorScheme: 'dark', forcedColors: 'active' },
] as const;
/** The narrowest is a panel of 420 px at a zoom of 200 %. */
const WIDTHS = [210, 320, 420, 800];

async function main(wanted: readonly string[]): Promise<number> {
  const gallery = await buildGallery();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  await mkdir(`${root}screenshots`, { recursive: true });
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const names = gallery.screens.filter(
    (name) => wanted.length === 0 || wanted.some((part) => name.startsWith(part)),
  );
  let faults = 0;
  for (const look of LOOKS) {
    const context = await browser.newContext({ ...look, locale: 'en-US', timezoneId: 'America/Los_Angeles' });
    const page = await context.newPage();
    await page.addInitScript(axe);
    page.on('pageerror', (error) => {
      faults++;
      console.log(`${page.url()}: ${error.message}`);
    });
    for (const name of names) faults += await shoot(page, gallery, name, look.name);
    await context.close();
  }
  await browser.close();
  await gallery.close();
  console.log(`${names.length} screens, ${LOOKS.length} looks, ${WIDTHS.length} widths: ${faults} faults`);
  return faults === 0 ? 0 : 1;
}

async function shoot(page: Page, gallery: Gallery, name: string, look: string): Promise<number> {
  let faults = 0;
  const query = look === 'dark' && name === 'read' ? '&density=compact' : '';
  const unfolded = name === 'read-pdf' ? '&open=1&unfold=1' : name.startsWith('team') ? '&open=1' : '';
  await page.goto(`${gallery.address}?screen=${name}${query}${unfolded}`);
  await page.waitForSelector('html[data-ready]');
  for (const width of WIDTHS) {
    // As tall as the page, so that what sticks to the window's edge stands at the page's end.
    await page.setViewportSize({ width, height: 500 });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: `${root}screenshots/${name}-${look}-${width}.png` });
    for (const fault of await checkPage(page, false)) {
      faults++;
      console.log(`${name} ${look} ${width}: ${fault}`);
    }
  }
  await page.goto(`${gallery.address}?screen=${name}${unfolded}&pseudo=1`);
  await page.waitForSelector('html[data-ready]');
  await page.setViewportSize({ width: 320, height: 700 });
  for (const fault of await checkPage(page, true)) {
    faults++;
    console.log(`${name} ${look} pseudo-locale: ${fault}`);
  }
  if (look === 'light')
    await page.screenshot({ path: `${root}screenshots/${name}-pseudo-320.png`, fullPage: true });
  return faults;
}

process.exitCode = await main(process.argv.slice(2));
