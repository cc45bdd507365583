/** `npm run sizes`: minified and gzipped sizes of what ships, from the builds themselves. */
import { measureSizes } from './sizes/measure-sizes.ts';

for (const { name, bytes, gzip, budget } of await measureSizes()) {
  const limit = budget === null ? '' : `  budget ${(budget / 1024).toFixed(0)} KB`;
  console.log(
    `${name.padEnd(44)}${(bytes / 1024).toFixed(1).padStart(8)} KB ${(gzip / 1024).toFixed(1).padStart(7)} KB gzip${limit}`,
  );
}
