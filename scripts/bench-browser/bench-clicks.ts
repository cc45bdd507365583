import { sampleLetter } from '../../test/portal/letters/index.ts';
import type { Portal } from '../../test/portal/server.ts';
import type { ChromiumWithExtension } from '../browser/open-chromium.ts';
import { clickToPanel } from './click-to-panel.ts';
import { median, spread } from './median.ts';
import type { Report } from './report.ts';

const LETTER = sampleLetter('back-seven-items-2017');
const OTHER = sampleLetter('nerve-test-mixed-2017');
const BUDGET = { html: 60, pdf: 1.3 };

type Open = () => Promise<ChromiumWithExtension>;
type Kind = 'empty' | 'html' | 'pdfCold' | 'pdfWarm' | 'found' | 'aloneCold' | 'aloneWarm';

/** From a click to the letter in the panel: each kind in a fresh browser, so that nothing is warm that would be cold. */
export async function benchClicks(options: {
  runs: number;
  portal: Portal;
  report: Report;
  openBare: Open;
  openOwn: Open;
}): Promise<void> {
  const { runs, portal, report, openBare, openOwn } = options;
  const times = new Map<Kind, number[]>();
  const note = (kind: Kind, figure: number) => times.set(kind, [...(times.get(kind) ?? []), figure]);
  const of = (kind: Kind) => times.get(kind) ?? [];
  const ours = caseOf(LETTER);
  // A site that was never allowed: the click alone lets us read.
  const foreign = 'http://portal.example/letters';
  report.title(`Toolbar click to painted panel: ${runs} interleaved runs, fresh browsers, ms`);

  for (let run = 0; run < runs; run += 1) {
    await using(openBare, async (bare) => {
      note('empty', await clickToPanel(bare, `${portal.url}/pages/light.html`, 'Empty'));
      const [cold = 0, warm = 0] = await readAlone(bare, `${portal.url}/letters/${LETTER.slug}.pdf`);
      note('aloneCold', cold);
      note('aloneWarm', warm);
    });
    await using(openOwn, async (own) => {
      note('html', await clickToPanel(own, `${foreign}/${LETTER.slug}.html`, ours));
    });
    await using(openOwn, async (own) => {
      note('pdfCold', await clickToPanel(own, `${foreign}/${LETTER.slug}.pdf`, ours));
      note('pdfWarm', await clickToPanel(own, `${foreign}/${OTHER.slug}.pdf`, caseOf(OTHER)));
    });
    await using(openOwn, async (own) => {
      note('found', await clickToPanel(own, `${portal.url}/letters/${LETTER.slug}.pdf`, ours));
    });
  }

  report.line(`  empty panel of an empty extension           ${spread(of('empty'), 0)}`);
  report.line(`  HTML letter                                 ${spread(of('html'), 0)}`);
  report.line(`  PDF of four pages, the browser's first      ${spread(of('pdfCold'), 0)}`);
  report.line(`  the next PDF, panel open                    ${spread(of('pdfWarm'), 0)}`);
  report.line(`  PDF of an allowed site, found before        ${spread(of('found'), 0)}`);
  report.line(`  pdf.js alone, first reading                 ${spread(of('aloneCold'), 0)}`);
  report.line(`  pdf.js alone, second reading                ${spread(of('aloneWarm'), 0)}`);
  const empty = median(of('empty'));
  report.figure('  HTML letter over the empty panel', median(of('html')) - empty, BUDGET.html, 'ms');
  const times13 = (median(of('pdfCold')) - empty) / median(of('aloneCold'));
  report.figure("  first PDF over the empty panel, in pdf.js's time", times13, BUDGET.pdf, '×');
}

async function using(open: Open, use: (chromium: ChromiumWithExtension) => Promise<void>): Promise<void> {
  const chromium = await open();
  try {
    await use(chromium);
  } finally {
    await chromium.close();
  }
}

async function readAlone(bare: ChromiumWithExtension, address: string): Promise<number[]> {
  const page = await bare.browser.newPage();
  await page.goto(`chrome-extension://${bare.extensionId}/pdf.html`);
  return page.evaluate(
    async (at) => (globalThis as unknown as { readAlone(at: string): Promise<number[]> }).readAlone(at),
    address,
  );
}

function caseOf(letter: typeof LETTER): string {
  return letter.header?.caseNumber ?? '';
}
