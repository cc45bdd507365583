/** The registry that ships with the product. Its version changes with every change of the data. */
import { CHRONIC_PAIN } from './chronic-pain.ts';
import { REGULATIONS } from './regulations.ts';
import type { RegistryDocument } from './schema.ts';

export const REGISTRY_VERSION = '2026.11.1';

export const REGISTRY: RegistryDocument = {
  version: REGISTRY_VERSION,
  guidelines: [...CHRONIC_PAIN, ...REGULATIONS].sort((a, b) => (a.id < b.id ? -1 : 1)),
};
