/** Pages that hold no letter and much else: what the content script must not slow down. */

/** About 3,000 elements of mixed kind, with words of the trade so that a cheap guess has to look twice. */
export function heavyPage(): string {
  const parts: string[] = ['<h1>Claim overview</h1>'];
  for (let row = 0; row < 750; row += 1) {
    parts.push(
      `<section><h3>Claim ${row}</h3><p>Utilization review of ${row % 28} items; decision pending.</p><ul><li>Reserve ${row * 37}</li><li>Note ${row}</li></ul></section>`,
    );
  }
  return parts.join('\n');
}

/** A table of about 5 MB. */
export function hugeTable(): string {
  const rows: string[] = [];
  for (let row = 0; row < 42_000; row += 1) {
    rows.push(
      `<tr><td>${row}</td><td>Medical treatment bill ${row * 3}</td><td>Paid in full on day ${row % 365} of the year</td><td>${row * 11}.00</td></tr>`,
    );
  }
  return `<table class="tabborder">${rows.join('\n')}</table>`;
}
