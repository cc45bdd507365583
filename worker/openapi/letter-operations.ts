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
import { Scorecard, ScorecardQuery } from '../../shared/api/scorecards.ts';
import { SummariesAnswer } from '../../shared/api/summaries.ts';
import { RegistryDocument } from '../../shared/guidelines/registry/schema.ts';
import type { Operation } from './operation.ts';

/** Letters, decisions and what the team knows of them. */
export const LETTER_OPERATIONS: readonly Operation[] = [
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
    path: '/v1/openapi.json',
    summary: 'This document',
    who: 'reader',
    status: 200,
    answer: 'application/json',
  },
];
