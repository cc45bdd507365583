import type { PanelState } from '../../../extension/platform/panel-port.ts';
import { READING_ERROR_CODES } from '../../../extension/summary/problem-view.ts';
import type { Summary } from '../../../shared/api/contract.ts';
import { SUMMARY } from './fixture-summary.ts';

type Read = Extract<PanelState, { kind: 'read' }>;

const html = { kind: 'html', host: 'portal.example.org', pages: null } as const;
const tabId = 1;

const read: Read = {
  kind: 'read',
  tabId,
  hash: 'a'.repeat(64),
  summaries: [SUMMARY],
  chosen: 0,
  source: html,
  readBy: { where: 'device', fallback: null },
  letters: [],
  letter: null,
  pagesWithoutText: [],
};

const allUpheld: Summary = {
  ...SUMMARY,
  outcome: 'upheld',
  counts: { items: 1, upheld: 1, overturned: 0, unclear: 0 },
  items: SUMMARY.items.slice(0, 1),
  findings: [],
  warnings: [],
  deadlines: SUMMARY.deadlines.filter(({ item }) => item === 1),
};

/** Nothing of the header could be read: every value says so. */
const headless: Summary = {
  ...allUpheld,
  caseNumber: null,
  dates: { assigned: null, injury: null, decision: null, utilizationReview: null, applicationReceived: null },
  priority: null,
  reviewer: { licensure: null, specialties: null },
  clinicalSummary: null,
  deadlines: [],
  spans: {},
};

/** Every state that the panel can be in, by name. */
export const STATES: Readonly<Record<string, PanelState>> = {
  idle: { kind: 'idle', tabId, host: 'portal.example.org', canRead: true },
  'idle-closed-page': { kind: 'idle', tabId, host: null, canRead: false },
  reading: { kind: 'reading', tabId, startedAt: 0 },
  'waiting-for-consent': { kind: 'waiting-for-consent', tabId, source: html },
  read,
  'read-worker': { ...read, readBy: { where: 'worker', fallback: null } },
  'read-fallback': { ...read, readBy: { where: 'device', fallback: 'worker-unreachable' } },
  'read-not-signed-in': { ...read, readBy: { where: 'device', fallback: 'not-signed-in' } },
  'read-all-upheld': { ...read, summaries: [allUpheld] },
  'read-without-header': { ...read, summaries: [headless] },
  'read-pdf': { ...read, source: { kind: 'pdf', host: 'portal.example.org', pages: 5 } },
  'read-pdf-with-scans': {
    ...read,
    source: { kind: 'pdf', host: 'portal.example.org', pages: 8 },
    pagesWithoutText: [2, 5, 6],
  },
  'failed-scans-in-a-bundle': {
    kind: 'failed',
    tabId,
    code: 'not-a-decision',
    reasons: [],
    source: { kind: 'pdf', host: 'portal.example.org', pages: 8 },
    host: null,
    unread: { pages: [3, 4, 5], total: 8 },
  },
  'read-expedited': {
    ...read,
    summaries: [{ ...SUMMARY, priority: 'expedited' }, allUpheld],
    letter: 'b',
    letters: [
      { id: 'a', label: 'CM16-0999004' },
      { id: 'b', label: 'CM16-0999005' },
    ],
  },
  ...Object.fromEntries(
    READING_ERROR_CODES.map((code): [string, PanelState] => [
      `failed-${code}`,
      {
        kind: 'failed',
        tabId,
        code,
        reasons: code === 'not-a-decision' ? ['is a utilization review decision'] : [],
        source: html,
        host: 'files.example.net',
      },
    ]),
  ),
};
