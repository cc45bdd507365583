import * as z from 'zod/mini';

/** What a token may do, each role including the one before: look things up; add letters; run the team. */
export const ROLES = ['reader', 'member', 'administrator'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** Whether a role reaches another: an administrator is also a member and a reader. */
export function hasRole(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
