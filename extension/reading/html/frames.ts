/** What a page embeds that its own scripts cannot read as a page. */
export interface EmbeddedFrames {
  /** Addresses of PDFs that this page may fetch: of its own origin, or made by itself (`blob:`, `data:`). */
  readonly pdfs: readonly string[];
  /** Hosts of visible frames of other origins, where a letter may stand out of reach. */
  readonly foreignHosts: readonly string[];
}

/** Smaller frames hold counters and buttons. */
const SMALLEST = 200;

export function findFrames(root: Document): EmbeddedFrames {
  const pdfs = new Set<string>();
  const foreignHosts = new Set<string>();
  for (const element of root.querySelectorAll('iframe, embed, object, frame')) {
    const { width, height } = element.getBoundingClientRect();
    if (width < SMALLEST || height < SMALLEST) continue;
    const address = addressOf(element);
    if (!address) continue;
    const { protocol, origin, host } = address;
    if (protocol === 'blob:' || protocol === 'data:' || origin === location.origin) {
      if (mayBePdf(element)) pdfs.add(address.href);
    } else if (protocol === 'https:' || protocol === 'http:') {
      foreignHosts.add(host);
    }
  }
  return { pdfs: [...pdfs].slice(0, 20), foreignHosts: [...foreignHosts].slice(0, 20) };
}

function addressOf(element: Element): URL | null {
  const written = element.getAttribute('src') ?? element.getAttribute('data');
  return written && URL.canParse(written, document.baseURI) ? new URL(written, document.baseURI) : null;
}

/** A frame whose page can be reached is read by the script in that frame; a viewer's cannot. */
function mayBePdf(element: Element): boolean {
  const inner = (element as HTMLIFrameElement).contentDocument;
  return !inner || inner.contentType === 'application/pdf';
}
