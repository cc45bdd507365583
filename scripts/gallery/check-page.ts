import type { Page } from 'playwright-core';

interface AxeWindow {
  readonly axe: {
    run(
      options: object,
    ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
  };
}

/** What is wrong with the page as it stands: axe-core's WCAG 2.2 AA violations, and sideways scrolling. */
export async function checkPage(page: Page, isPseudo: boolean): Promise<string[]> {
  return page.evaluate(async (pseudo) => {
    const found: string[] = [];
    const { axe } = globalThis as unknown as AxeWindow;
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // The longer words end in brackets, so no label can begin like the words it names.
      rules: { 'label-content-name-mismatch': { enabled: !pseudo } },
    });
    for (const { id, nodes } of violations)
      found.push(
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`,
      );
    const page = document.scrollingElement;
    if (page !== null && page.scrollWidth > page.clientWidth) {
      found.push(`runs ${page.scrollWidth - page.clientWidth} px out of the window`);
    }
    for (const element of document.querySelectorAll('body *')) {
      const box = element.getBoundingClientRect();
      const isDrawn =
        element.checkVisibility() && box.width > 1 && box.height > 1 && element.closest('svg') === null;
      if (isDrawn && box.right > document.documentElement.clientWidth + 1) {
        found.push(`stands out on the right: ${element.outerHTML.slice(0, 120)}`);
      }
    }
    return found;
  }, isPseudo);
}
