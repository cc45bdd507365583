import { readFile } from 'node:fs/promises';
import { heavyPage, hugeTable } from './heavy-pages.ts';
import { LISTED_LETTERS, SAMPLE_LETTERS, sampleLetter } from './letters/index.ts';
import type { SampleLetter } from './letters/letter.ts';
import { letterMarkup, letterPage, page } from './render/html.ts';
import { bundlePdf, decoratedPdf, letterPdf, lettersPdf, scannedPdf } from './render/pdf.ts';
import { letterText } from './render/text.ts';
import { resultList } from './result-list.ts';

export interface PortalRequest {
  readonly method: string;
  readonly url: URL;
  readonly cookies: ReadonlyMap<string, string>;
  /** Fields of a form that was sent. */
  readonly form: URLSearchParams;
}

export interface PortalAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** What one running portal remembers between requests. */
export interface PortalMemory {
  readonly usedKeys: Set<string>;
  /** The same portal under another host. */
  readonly foreign: string;
}

const PDF = 'application/pdf';
const FIRST = 'nerve-test-mixed-2017';

function html(body: string, status = 200): PortalAnswer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

function pdf(body: Buffer, type = PDF): PortalAnswer {
  return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-store' }, body };
}

const NOT_FOUND = html(page('Not found', '<h1>There is no such page</h1>'), 404);
const SIGN_IN = `<h1>Sign in</h1><p>Your session has ended.</p>
<form action="/login"><label>User <input name="user"></label> <label>Password <input type="password"></label> <button>Sign in</button></form>`;

/** Answers one request of the sample portal. */
export async function answerRequest(request: PortalRequest, memory: PortalMemory): Promise<PortalAnswer> {
  const { pathname } = request.url;
  const [, room = '', name = ''] = pathname.split('/');
  if (pathname === '/' || /\/IMRDecisionSearch\.asp$/i.test(pathname)) {
    return html(page('IMR decisions', resultList(LISTED_LETTERS)));
  }
  if (pathname === '/portal.css') return await stylesheet();
  if (room === 'letters') return await letterAnswer(name, request.url);
  if (room === 'pdf') return await specialPdf(name, request, memory);
  if (room === 'login') return signIn();
  if (room === 'pages') return await situation(name, memory);
  if (pathname.includes('/IMR-Decisions/')) return await decisionOfTheState(name, pathname);
  return NOT_FOUND;
}

async function stylesheet(): Promise<PortalAnswer> {
  const body = await readFile(new URL('portal.css', import.meta.url));
  return { status: 200, headers: { 'content-type': 'text/css; charset=utf-8' }, body };
}

/** /letters/SLUG.html, .pdf, .txt, or .fragment (the letter alone; `?wait=MS` makes it late). */
async function letterAnswer(name: string, url: URL): Promise<PortalAnswer> {
  const [, slug = '', form = ''] = /^(.+)\.(html|pdf|txt|fragment)$/.exec(name) ?? [];
  const letter = SAMPLE_LETTERS.find((candidate) => candidate.slug === slug);
  if (letter === undefined) return NOT_FOUND;
  const wait = Number(url.searchParams.get('wait') ?? 0);
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  if (form === 'pdf') return pdf(await cachedPdf(letter));
  if (form === 'fragment') return html(letterMarkup(letter));
  if (form === 'html') return html(letterPage(letter));
  return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: letterText(letter) };
}

const pdfs = new Map<string, Promise<Buffer>>();

function cachedPdf(letter: SampleLetter): Promise<Buffer> {
  const known = pdfs.get(letter.slug) ?? letterPdf(letter);
  pdfs.set(letter.slug, known);
  return known;
}

/** PDFs as portals really serve them: encrypted, scanned, once only, from a form, behind a login. */
async function specialPdf(name: string, request: PortalRequest, memory: PortalMemory): Promise<PortalAnswer> {
  const { url, method, form, cookies } = request;
  const letter = sampleLetter(url.searchParams.get('doc') ?? form.get('doc') ?? FIRST);
  switch (name) {
    case 'view':
      return pdf(await cachedPdf(letter));
    case 'octet':
      return pdf(await cachedPdf(letter), 'application/octet-stream');
    case 'encrypted.pdf':
      return pdf(await letterPdf(letter, { encrypted: true }));
    case 'locked.pdf':
      return pdf(await letterPdf(letter, { userPassword: 'only-the-sender-knows' }));
    case 'decorated.pdf':
      return pdf(await decoratedPdf(letter));
    case 'scanned.pdf':
      return pdf(await scannedPdf(2));
    case 'scans-in-a-bundle.pdf':
      return pdf(await bundlePdf(2, 3, 2));
    case 'hundred-pages.pdf':
      return pdf(await letterPdf(letter, { pagesBefore: 60, pagesAfter: 38 }));
    case 'two-letters.pdf':
      return pdf(await lettersPdf([sampleLetter('methocarbamol-upheld-2015'), letter]));
    case 'broken.pdf':
      return pdf((await cachedPdf(letter)).subarray(0, 900));
    case 'not-a-decision.pdf':
      return pdf(await lettersPdf([], { pagesBefore: 2 }));
    case 'once': {
      const key = url.searchParams.get('key') ?? '';
      if (memory.usedKeys.has(key))
        return html(page('Link used', '<h1>This link was used already</h1>'), 410);
      memory.usedKeys.add(key);
      return pdf(await cachedPdf(letter));
    }
    case 'post':
      if (method !== 'POST') return html(page('Method', '<h1>This address takes a form</h1>'), 405);
      return pdf(await cachedPdf(letter));
    case 'signed-in.pdf':
      if (cookies.get('session') !== 'yes') return html(page('Sign in', SIGN_IN));
      return pdf(await cachedPdf(letter));
    default:
      return NOT_FOUND;
  }
}

function signIn(): PortalAnswer {
  const answer = html(page('Signed in', '<h1>You are signed in</h1>'));
  return {
    ...answer,
    headers: { ...answer.headers, 'set-cookie': 'session=yes; Path=/; HttpOnly; SameSite=Strict' },
  };
}

async function situation(name: string, memory: PortalMemory): Promise<PortalAnswer> {
  if (name === 'heavy.html') return html(page('A heavy page', heavyPage()));
  if (name === 'table.html') return html(page('A table of 5 MB', hugeTable()));
  const file = new URL(`pages/${encodeURIComponent(name)}`, import.meta.url);
  const source = await readFile(file, 'utf8').catch(() => null);
  if (source === null || !name.endsWith('.html')) return NOT_FOUND;
  const [, title = name] = /<!-- title: (.+?) -->/.exec(source) ?? [];
  const body = source
    .replaceAll('{{foreign}}', memory.foreign)
    .replaceAll(/\{\{letter:([\w-]+)\}\}/g, (_all, slug: string) => letterMarkup(sampleLetter(slug)));
  return html(page(title, body));
}

/** The state's own addresses: the search page's help, and a PDF for each case number. */
async function decisionOfTheState(_name: string, pathname: string): Promise<PortalAnswer> {
  const [, number = ''] = /(CM\d{2}-\d{7})\.pdf$/i.exec(pathname) ?? [];
  const letter = SAMPLE_LETTERS.find((candidate) => candidate.header?.caseNumber === number);
  if (letter !== undefined) return pdf(await letterPdf(letter, { encrypted: true }));
  return html(page('IMR decisions', '<h1>IMR decisions</h1><p>Search the decisions posted here.</p>'));
}
