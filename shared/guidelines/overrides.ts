import * as z from 'zod/mini';
import { canonicalJson } from './canonical-json.ts';
import { checkRegistry } from './registry/check-registry.ts';
import { Access, Guideline, type RegistryDocument, Urls } from './registry/schema.ts';

const Replacement = z.strictObject({
  ...z.partial(Urls).shape,
  access: z.optional(Access),
  /** Printed page + offset = page of the file behind the new address. */
  pageOffset: z.optional(z.int()),
  note: z.optional(z.nullable(z.string().check(z.maxLength(400)))),
});

/**
 * What a team may change without a release: addresses (its own licensed copy, a moved page) by guideline id,
 * and guidelines of its own. Data only: no patterns, no code, and every address is https.
 */
export const Overrides = z.strictObject({
  urls: z.optional(z.record(z.string(), Replacement)),
  guidelines: z.optional(z.array(Guideline)),
});
export type Overrides = z.infer<typeof Overrides>;

export type Overridden =
  | { readonly ok: true; readonly registry: RegistryDocument }
  | { readonly ok: false; readonly reasons: readonly string[] };

/**
 * The registry with a team's overrides applied; the given one stays as it was. All or nothing: with any fault
 * nothing is applied, and each is said in one sentence. The version tells the overridden registry apart
 * ("2026.11.1+5f0c2a91"), since it decides what a letter reads as.
 */
export function applyOverrides(registry: RegistryDocument, overridesJson: unknown): Overridden {
  const parsed = Overrides.safeParse(overridesJson);
  if (!parsed.success) {
    return {
      ok: false,
      reasons: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    };
  }
  const { urls = {}, guidelines: added = [] } = parsed.data;
  if (Object.keys(urls).length === 0 && added.length === 0) return { ok: true, registry };
  const guidelines = [...registry.guidelines.map((guideline) => replaceUrls(guideline, urls)), ...added];
  const changed = {
    version: versionOf(registry, parsed.data),
    guidelines: guidelines.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
  const known = new Set(registry.guidelines.map((guideline) => guideline.id));
  const unknown = Object.keys(urls).filter((id) => !known.has(id));
  const reasons = [...unknown.map((id) => `The registry has no guideline ${id}.`), ...checkRegistry(changed)];
  return reasons.length > 0 ? { ok: false, reasons } : { ok: true, registry: changed };
}

/** A team vouches for the addresses that it sets, so they count as seen. */
function replaceUrls(guideline: Guideline, urls: NonNullable<Overrides['urls']>): Guideline {
  const replacement = Object.hasOwn(urls, guideline.id) ? urls[guideline.id] : undefined;
  if (replacement === undefined) return guideline;
  const { document, page, search, access, pageOffset, note } = replacement;
  return {
    ...guideline,
    urls: {
      document: document === undefined ? guideline.urls.document : document,
      page: page === undefined ? guideline.urls.page : page,
      search: search === undefined ? guideline.urls.search : search,
    },
    urlConfidence: 'seen',
    access: access ?? guideline.access,
    pageOffset: pageOffset ?? guideline.pageOffset,
    // "There is no link" would no longer be true.
    note: note === undefined ? (guideline.urls.document === null ? null : guideline.note) : note,
  };
}

function versionOf(registry: RegistryDocument, overrides: Overrides): string {
  return `${registry.version}+${fingerprint(canonicalJson(overrides))}`;
}

/** FNV-1a, 32 bits: tells two registries apart, no secret depends on it. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
