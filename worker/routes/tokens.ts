import { Hono } from 'hono';
import { type CreatedToken, CreateTokenRequest, TokenPath, type Tokens } from '../../shared/api/teams.ts';
import { mintToken } from '../auth/token.ts';
import { verifiedTokens } from '../auth/verified-tokens.ts';
import { now } from '../clock.ts';
import type { AppEnv } from '../env.ts';
import { jsonOnly } from '../middleware/json-only.ts';
import { requireRole } from '../middleware/require-role.ts';
import { validBody, validParam } from '../middleware/valid.ts';
import { refuse } from '../problem-response.ts';
import { createToken, listTokens, revokeToken, rotateToken } from '../store/tokens.ts';

const DAY_MS = 86_400_000;
const NO_STORE = { 'cache-control': 'no-store' };

export const tokens = new Hono<AppEnv>()
  .get('/', requireRole('administrator'), async (c) => {
    const body: Tokens = { tokens: await listTokens(c.env.DB, c.get('principal').teamId) };
    return c.json(body);
  })
  .post('/', requireRole('administrator'), jsonOnly, validBody(CreateTokenRequest), async (c) => {
    const { role, label, memberId = null, expiresInDays } = c.req.valid('json');
    const minted = await mintToken();
    const at = now();
    const expiresAt = expiresInDays === undefined ? null : at + expiresInDays * DAY_MS;
    const grant = { role, label, memberId, expiresAt };
    if (!(await createToken(c.env.DB, c.get('principal'), minted, grant, at))) return refuse(c, 'not-found');
    const body: CreatedToken = { id: minted.id, token: minted.token, expiresAt };
    return c.json(body, 201, NO_STORE);
  })
  .post('/:id/rotation', requireRole('administrator'), validParam(TokenPath), async (c) => {
    const { id } = c.req.valid('param');
    const minted = await mintToken();
    const rotated = await rotateToken(c.env.DB, c.get('principal'), id, minted, now());
    if (rotated === null) return refuse(c, 'not-found');
    verifiedTokens.forget((principal) => principal.tokenId === id);
    const body: CreatedToken = { id: minted.id, token: minted.token, expiresAt: rotated.expiresAt };
    return c.json(body, 201, NO_STORE);
  })
  .delete('/:id', requireRole('administrator'), validParam(TokenPath), async (c) => {
    const { id } = c.req.valid('param');
    const isRevoked = await revokeToken(c.env.DB, c.get('principal'), id, now());
    if (!isRevoked)
      return refuse(c, 'not-found', "There is no such token, or it is the team's last administrator token.");
    verifiedTokens.forget((principal) => principal.tokenId === id);
    return c.body(null, 204);
  });
