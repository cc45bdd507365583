import { Hono } from 'hono';
import { CreateTeamRequest, type CreateTeamResponse } from '../../shared/api/teams.ts';
import { mintToken } from '../auth/token.ts';
import { now } from '../clock.ts';
import type { AppEnv } from '../env.ts';
import { jsonOnly } from '../middleware/json-only.ts';
import { operatorOnly } from '../middleware/operator-only.ts';
import { validBody } from '../middleware/valid.ts';
import { createTeam } from '../store/teams.ts';

export const teams = new Hono<AppEnv>().post(
  '/',
  operatorOnly,
  jsonOnly,
  validBody(CreateTeamRequest),
  async (c) => {
    const { name } = c.req.valid('json');
    const minted = await mintToken();
    const team = await createTeam(c.env.DB, name, minted, now());
    const body: CreateTeamResponse = { team, name, token: minted.token };
    return c.json(body, 201, { 'cache-control': 'no-store' });
  },
);
