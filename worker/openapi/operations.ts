/**
 * Every operation of the API with the schemas that its route checks by: the OpenAPI document is made from this list,
 * and a test holds it against the routes that the app really has.
 */
import type * as z from 'zod/mini';
import { SummariesRequest } from '../../shared/api/contract.ts';
import {
  DecisionAnswer,
  DecisionPage,
  DecisionPath,
  ExportDecisionsQuery,
  LabelDecisionRequest,
  LetterPath,
  ListDecisionsQuery,
  SaveDecisionsRequest,
} from '../../shared/api/decisions.ts';
import { HealthResponse } from '../../shared/api/health.ts';
import { Precedents, PrecedentsQuery } from '../../shared/api/precedents.ts';
import { Repeats, RepeatsRequest } from '../../shared/api/repeats.ts';
import type { Role } from '../../shared/api/roles.ts';
import { Scorecard, ScorecardQuery } from '../../shared/api/scorecards.ts';
import { SignInQuery } from '../../shared/api/sign-in.ts';
import { SummariesAnswer } from '../../shared/api/summaries.ts';
import {
  AuditPage,
  AuditQuery,
  ChangeMemberRequest,
  ChangeTeamRequest,
  CreatedMember,
  CreatedToken,
  CreateTeamRequest,
  CreateTeamResponse,
  CreateTokenRequest,
  Forgotten,
  InviteMemberRequest,
  MemberPath,
  Members,
  Team,
  TokenPath,
  Tokens,
  WhoAmI,
} from '../../shared/api/teams.ts';
import { RegistryDocument } from '../../shared/guidelines/registry/schema.ts';

export interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** As OpenAPI writes it: /v1/decisions/{key}. */
  readonly path: string;
  readonly summary: string;
  /** The least role that may; `open`, `operator` and `access` have no team token. */
  readonly who: Role | 'open' | 'operator' | 'access';
  readonly params?: z.ZodMiniType;
  readonly query?: z.ZodMiniType;
  readonly body?: z.ZodMiniType;
  readonly status: number;
  /** A schema of a JSON answer, or the media type of another; left out where the answer has no body. */
  readonly answer?: z.ZodMiniType | string;
}

export const OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/health',
    summary: 'Whether the service is there',
    who: 'open',
    status: 200,
    answer: HealthResponse,
  },
  {
    method: 'post',
    path: '/v1/summaries',
    summary: 'Read the decisions of a letter',
    who: 'reader',
    body: SummariesRequest,
    status: 200,
    answer: SummariesAnswer,
  },
  {
    method: 'get',
    path: '/v1/guidelines',
    summary: 'The guideline registry that letters are read by',
    who: 'reader',
    status: 200,
    answer: RegistryDocument,
  },
  {
    method: 'get',
    path: '/v1/decisions',
    summary: "Search the team's decisions",
    who: 'reader',
    query: ListDecisionsQuery,
    status: 200,
    answer: DecisionPage,
  },
  {
    method: 'get',
    path: '/v1/decisions/export',
    summary: "Export the team's decisions as CSV or JSON lines",
    who: 'reader',
    query: ExportDecisionsQuery,
    status: 200,
    answer: 'text/csv',
  },
  {
    method: 'get',
    path: '/v1/decisions/{key}',
    summary: 'One decision by number, or the decisions of a letter by its hash, with history',
    who: 'reader',
    params: DecisionPath,
    status: 200,
    answer: DecisionAnswer,
  },
  {
    method: 'put',
    path: '/v1/decisions/{key}',
    summary: 'Remember a letter that was read on a device: facts only',
    who: 'member',
    params: LetterPath,
    body: SaveDecisionsRequest,
    status: 204,
  },
  {
    method: 'patch',
    path: '/v1/decisions/{key}',
    summary: "Set the team's label for the utilization review vendor",
    who: 'member',
    params: DecisionPath,
    body: LabelDecisionRequest,
    status: 204,
  },
  {
    method: 'delete',
    path: '/v1/decisions/{key}',
    summary: 'Forget a decision',
    who: 'administrator',
    params: DecisionPath,
    status: 204,
  },
  {
    method: 'get',
    path: '/v1/precedents',
    summary: "How the team's letters went for a treatment, and the most similar ones",
    who: 'reader',
    query: PrecedentsQuery,
    status: 200,
    answer: Precedents,
  },
  {
    method: 'post',
    path: '/v1/repeats',
    summary: 'Earlier decisions on the same treatment for the same claim',
    who: 'reader',
    body: RepeatsRequest,
    status: 200,
    answer: Repeats,
  },
  {
    method: 'get',
    path: '/v1/scorecards',
    summary: 'Shares by month, category, drug class or vendor',
    who: 'reader',
    query: ScorecardQuery,
    status: 200,
    answer: Scorecard,
  },
  {
    method: 'get',
    path: '/v1/me',
    summary: 'Who this token is',
    who: 'reader',
    status: 200,
    answer: WhoAmI,
  },
  {
    method: 'get',
    path: '/v1/sign-in',
    summary:
      'Single sign-on behind Cloudflare Access; ends at the redirect with a member token in the fragment',
    who: 'access',
    query: SignInQuery,
    status: 302,
  },
  {
    method: 'post',
    path: '/v1/teams',
    summary: 'Open a team',
    who: 'operator',
    body: CreateTeamRequest,
    status: 201,
    answer: CreateTeamResponse,
  },
  {
    method: 'patch',
    path: '/v1/team',
    summary: "Change the team's settings",
    who: 'administrator',
    body: ChangeTeamRequest,
    status: 200,
    answer: Team,
  },
  {
    method: 'delete',
    path: '/v1/team',
    summary: 'Close the team and forget everything of it',
    who: 'administrator',
    status: 200,
    answer: Forgotten,
  },
  {
    method: 'get',
    path: '/v1/team/export',
    summary: 'Everything the service holds of the team, as JSON lines',
    who: 'administrator',
    status: 200,
    answer: 'application/jsonl',
  },
  {
    method: 'get',
    path: '/v1/members',
    summary: 'The members',
    who: 'administrator',
    status: 200,
    answer: Members,
  },
  {
    method: 'post',
    path: '/v1/members',
    summary: 'Invite a member',
    who: 'administrator',
    body: InviteMemberRequest,
    status: 201,
    answer: CreatedMember,
  },
  {
    method: 'patch',
    path: '/v1/members/{id}',
    summary: 'Change a member',
    who: 'administrator',
    params: MemberPath,
    body: ChangeMemberRequest,
    status: 200,
    answer: CreatedMember,
  },
  {
    method: 'delete',
    path: '/v1/members/{id}',
    summary: 'Revoke a member with all tokens',
    who: 'administrator',
    params: MemberPath,
    status: 204,
  },
  {
    method: 'delete',
    path: '/v1/members/{id}/decisions',
    summary: 'Forget every decision that a member added',
    who: 'administrator',
    params: MemberPath,
    status: 200,
    answer: Forgotten,
  },
  {
    method: 'get',
    path: '/v1/tokens',
    summary: 'The tokens, without their secrets',
    who: 'administrator',
    status: 200,
    answer: Tokens,
  },
  {
    method: 'post',
    path: '/v1/tokens',
    summary: 'Create a token',
    who: 'administrator',
    body: CreateTokenRequest,
    status: 201,
    answer: CreatedToken,
  },
  {
    method: 'post',
    path: '/v1/tokens/{id}/rotation',
    summary: 'Put a new secret in the place of a token',
    who: 'administrator',
    params: TokenPath,
    status: 201,
    answer: CreatedToken,
  },
  {
    method: 'delete',
    path: '/v1/tokens/{id}',
    summary: 'Revoke a token',
    who: 'administrator',
    params: TokenPath,
    status: 204,
  },
  {
    method: 'get',
    path: '/v1/audit',
    summary: 'Who did what and when, newest first',
    who: 'administrator',
    query: AuditQuery,
    status: 200,
    answer: AuditPage,
  },
  {
    method: 'get',
    path: '/v1/openapi.json',
    summary: 'This document',
    who: 'reader',
    status: 200,
    answer: 'application/json',
  },
];
