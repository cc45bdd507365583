import type { Protocol } from 'puppeteer-core';
import type { Desk, Tab } from './desk.ts';

const UNSEEN = new Set(['STYLE', 'SCRIPT', 'TEMPLATE']);

/** Words of the chip over a letter, read through its shadow root, closed or not; '' where there is none. */
export async function chipText(_desk: Desk, tab: Tab): Promise<string> {
  const session = await tab.page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return shadowHosts(root).map(wordsOf).join(' ').replaceAll(/\s+/g, ' ').trim();
  } finally {
    await session.detach();
  }
}

function shadowHosts(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType !== 'user-agent');
  return [...own, ...(node.children ?? []).flatMap(shadowHosts)];
}

function wordsOf(node: Protocol.DOM.Node): string {
  if (UNSEEN.has(node.nodeName)) return '';
  if (node.nodeName === '#text') return node.nodeValue;
  return (node.children ?? []).map(wordsOf).join(' ');
}
