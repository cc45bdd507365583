import { Hono } from 'hono';
import { ChangeTeamRequest, type Forgotten, type Team, type WhoAmI } from '../../shared/api/teams.ts';
import { verifiedTokens } from '../auth/verified-tokens.ts';
import { now } from '../clock.ts';
import type { AppEnv } from '../env.ts';
import { jsonOnly } from '../middleware/json-only.ts';
import { requireRole } from '../middleware/require-role.ts';
import { validBody } from '../middleware/valid.ts';
import { refuse } from '../problem-response.ts';
import { forgetTeam } from '../store/forget.ts';
import { changeTeam, closeTeam, findTeam } from '../store/teams.ts';

export const me = new Hono<AppEnv>().get('/', async (c) => {
  const { teamId, role, memberId, tokenId, expiresAt } = c.get('principal');
  const team = await findTeam(c.env.DB, teamId);
  if (team === null) return refuse(c, 'unauthorized');
  const body: WhoAmI = { team, role, memberId, tokenId, expiresAt };
  return c.json(body, 200, { 'cache-control': 'no-store' });
});

export const team = new Hono<AppEnv>()
  .patch('/', requireRole('administrator'), jsonOnly, validBody(ChangeTeamRequest), async (c) => {
    const who = c.get('principal');
    await changeTeam(c.env.DB, who, c.req.valid('json'), now());
    const changed: Team | null = await findTeam(c.env.DB, who.teamId);
    return changed === null ? refuse(c, 'not-found') : c.json(changed);
  })
  .delete('/', requireRole('administrator'), async (c) => {
    const who = c.get('principal');
    await closeTeam(c.env.DB, who, now());
    verifiedTokens.forget((principal) => principal.teamId === who.teamId);
    const body: Forgotten = await forgetTeam(c.env.DB, who.teamId);
    return c.json(body);
  });
