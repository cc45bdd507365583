/** The registry that ships with the product. Its version changes with every change of the data. */
import { BODY_PARTS } from './body-parts.ts';
import { CHRONIC_PAIN } from './chronic-pain.ts';
import { GENERAL_APPROACHES } from './general-approaches.ts';
import { OPIOIDS } from './opioids.ts';
import { OUTSIDE_MTUS } from './outside-mtus.ts';
import { REGULATIONS } from './regulations.ts';
import type { RegistryDocument } from './schema.ts';
import { SPECIAL_TOPICS } from './special-topics.ts';
import { withVerified } from './verified.ts';

export const REGISTRY_VERSION = '2026.11.2';

export const REGISTRY: RegistryDocument = {
  version: REGISTRY_VERSION,
  guidelines: [
    ...BODY_PARTS,
    ...CHRONIC_PAIN,
    ...GENERAL_APPROACHES,
    ...OPIOIDS,
    ...OUTSIDE_MTUS,
    ...REGULATIONS,
    ...SPECIAL_TOPICS,
  ]
    .map(withVerified)
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
};
