import * as z from 'zod/mini';
import { Role } from './roles.ts';

const name = z.string().check(z.minLength(1), z.maxLength(100));
const label = z.string().check(z.minLength(1), z.maxLength(100));
const id = z.string().check(z.regex(/^[0-9a-f]{20}$/));
export const MemberPath = z.object({ id });
export const TokenPath = z.object({ id });
export const CreatedMember = z.object({ id });
/** Milliseconds since 1970 (UTC). */
const time = z.int();
const months = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));

/** What the operator of a deployment sends to open a team. */
export const CreateTeamRequest = z.strictObject({ name });
/** The new team and the token of its first administrator, shown this once. */
export const CreateTeamResponse = z.object({ team: z.int(), name, token: z.string() });

export const Team = z.object({
  id: z.int(),
  name,
  /** Months that a decision is kept after it was first added. */
  retentionMonths: months(1, 120),
  auditMonths: months(12, 240),
  /** Whether the repeat-request guard is on: then the extension may send claim numbers. */
  guard: z.boolean(),
  createdAt: time,
});
export const ChangeTeamRequest = z.strictObject({
  name: z.optional(name),
  retentionMonths: z.optional(months(1, 120)),
  auditMonths: z.optional(months(12, 240)),
  guard: z.optional(z.boolean()),
});
/** Who asks, as the Worker sees it. */
export const WhoAmI = z.object({
  team: Team,
  role: Role,
  memberId: z.nullable(id),
  tokenId: id,
  expiresAt: z.nullable(time),
});

export const Member = z.object({
  id,
  name,
  email: z.nullable(z.string()),
  role: Role,
  createdAt: time,
  revokedAt: z.nullable(time),
});
export const InviteMemberRequest = z.strictObject({
  name,
  role: Role,
  /** Needed for single sign-on only. */
  email: z.optional(z.email().check(z.maxLength(254))),
});
export const ChangeMemberRequest = z.strictObject({ name: z.optional(name), role: z.optional(Role) });
export const Members = z.object({ members: z.array(Member) });

export const Token = z.object({
  id,
  memberId: z.nullable(id),
  role: Role,
  label,
  createdAt: time,
  expiresAt: z.nullable(time),
  revokedAt: z.nullable(time),
});
export const CreateTokenRequest = z.strictObject({
  role: Role,
  label,
  memberId: z.optional(id),
  expiresInDays: z.optional(months(1, 3650)),
});
/** The only answer that holds a token in the clear. */
export const CreatedToken = z.object({ id, token: z.string(), expiresAt: z.nullable(time) });
export const Tokens = z.object({ tokens: z.array(Token) });

export const AuditEntry = z.object({
  id: z.int(),
  at: time,
  actor: z.string(),
  action: z.string(),
  subject: z.nullable(z.string()),
});
export const AuditQuery = z.strictObject({ before: z.optional(z.string().check(z.regex(/^\d{1,15}$/))) });
export const AuditPage = z.object({ entries: z.array(AuditEntry), before: z.nullable(z.int()) });

/** How many decisions an act of forgetting took away; `rest` when the scheduled handler has to finish it. */
export const Forgotten = z.object({ decisions: z.int(), rest: z.boolean() });

export type CreateTeamRequest = z.infer<typeof CreateTeamRequest>;
export type CreateTeamResponse = z.infer<typeof CreateTeamResponse>;
export type Team = z.infer<typeof Team>;
export type ChangeTeamRequest = z.infer<typeof ChangeTeamRequest>;
export type WhoAmI = z.infer<typeof WhoAmI>;
export type Member = z.infer<typeof Member>;
export type InviteMemberRequest = z.infer<typeof InviteMemberRequest>;
export type ChangeMemberRequest = z.infer<typeof ChangeMemberRequest>;
export type Members = z.infer<typeof Members>;
export type Token = z.infer<typeof Token>;
export type CreateTokenRequest = z.infer<typeof CreateTokenRequest>;
export type CreatedToken = z.infer<typeof CreatedToken>;
export type Tokens = z.infer<typeof Tokens>;
export type AuditEntry = z.infer<typeof AuditEntry>;
export type AuditPage = z.infer<typeof AuditPage>;
export type Forgotten = z.infer<typeof Forgotten>;
