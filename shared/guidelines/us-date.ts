/** An ISO date as American readers write it: "2016-07-29" → "07/29/2016". */
export function usDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${month}/${day}/${year}`;
}
