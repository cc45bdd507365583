/**
 * Orders readings: later parsing rules first, then the later registry. "1.4.0" and "2026.11.1" become one whole
 * number below 2^53; what has no such form ranks lowest.
 */
export function versionRank(parser: string, registry: string): number {
  const [major, minor, patch] = numbersOf(parser);
  const [year, month, edition] = numbersOf(registry);
  const parserRank = (Math.min(major, 89) * 1000 + Math.min(minor, 999)) * 1000 + Math.min(patch, 999);
  const registryRank = (clamp(year - 2000, 99) * 100 + clamp(month, 99)) * 1000 + clamp(edition, 999);
  return parserRank * 10_000_000 + registryRank;
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}

function numbersOf(version: string): [number, number, number] {
  const match = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})/.exec(version);
  return [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0), Number(match?.[3] ?? 0)];
}
