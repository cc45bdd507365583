import type { Protocol } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Desk, Tab } from './desk.ts';

const UNSEEN = new Set(['STYLE', 'SCRIPT', 'TEMPLATE']);

/** A letter of one overturned item in a tab, once the chip stands over it. */
export async function openWithChip(desk: Desk, path: string): Promise<Tab> {
  const tab = await desk.open(path);
  await expect.poll(() => chipText(desk, tab), { timeout: 10_000 }).toContain('1 overturned');
  return tab;
}

/** Words of the chip over a letter, read through its closed shadow root; '' where there is none. */
export async function chipText(_desk: Desk, tab: Tab): Promise<string> {
  return (
    (await withChip(tab, async (_session, roots) =>
      roots.map(wordsOf).join(' ').replaceAll(/\s+/g, ' ').trim(),
    )) ?? ''
  );
}

/** Middle of the first element of the chip with that class, in the page's pixels; null where it is not drawn. */
export async function chipPlace(tab: Tab, className: string): Promise<{ x: number; y: number } | null> {
  return await withChip(tab, async (session, roots) => {
    const node = roots.map((root) => findClass(root, className)).find((found) => found !== null);
    if (!node) return null;
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  });
}

/** Whether the list of items is unfolded. */
export async function isChipOpen(tab: Tab): Promise<boolean> {
  return (
    (await withChip(tab, async (_session, roots) =>
      roots.some((root) => findClass(root, 'open') !== null),
    )) === true
  );
}

type Session = Awaited<ReturnType<Tab['page']['createCDPSession']>>;

async function withChip<Answer>(
  tab: Tab,
  ask: (session: Session, roots: Protocol.DOM.Node[]) => Promise<Answer>,
): Promise<Answer | null> {
  const session = await tab.page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return await ask(session, shadowRoots(root));
  } finally {
    await session.detach();
  }
}

function shadowRoots(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const own = node.localName === 'imr-lens-chip' ? (node.shadowRoots ?? []) : [];
  return [...own, ...(node.children ?? []).flatMap(shadowRoots)];
}

function findClass(node: Protocol.DOM.Node, className: string): Protocol.DOM.Node | null {
  const attributes = node.attributes ?? [];
  const at = attributes.indexOf('class');
  if (at >= 0 && (attributes[at + 1] ?? '').split(' ').includes(className)) return node;
  for (const child of node.children ?? []) {
    const found = findClass(child, className);
    if (found !== null) return found;
  }
  return null;
}

function wordsOf(node: Protocol.DOM.Node): string {
  if (UNSEEN.has(node.nodeName)) return '';
  if (node.nodeName === '#text') return node.nodeValue;
  return (node.children ?? []).map(wordsOf).join(' ');
}
