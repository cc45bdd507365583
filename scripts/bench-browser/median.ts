/** The middle of some figures; the mean of the two in the middle where their number is even. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** "12.3 (10.1-15.0)": the median and the range. */
export function spread(figures: readonly number[], digits = 1): string {
  const low = Math.min(...figures).toFixed(digits);
  const high = Math.max(...figures).toFixed(digits);
  return `${median(figures).toFixed(digits)} (${low}-${high})`;
}
