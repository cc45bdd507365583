import { Hono } from 'hono';
import {
  ChangeMemberRequest,
  type Forgotten,
  InviteMemberRequest,
  MemberPath,
  type Members,
} from '../../shared/api/teams.ts';
import { randomId } from '../auth/random-id.ts';
import { verifiedTokens } from '../auth/verified-tokens.ts';
import { now } from '../clock.ts';
import type { AppEnv } from '../env.ts';
import { jsonOnly } from '../middleware/json-only.ts';
import { requireRole } from '../middleware/require-role.ts';
import { validBody, validParam } from '../middleware/valid.ts';
import { refuse } from '../problem-response.ts';
import { forgetMember } from '../store/forget.ts';
import { changeMember, inviteMember, listMembers, revokeMember } from '../store/members.ts';

const KEPT = "There is no such member, or it holds the team's last administrator token.";

export const members = new Hono<AppEnv>()
  .get('/', requireRole('administrator'), async (c) => {
    const body: Members = { members: await listMembers(c.env.DB, c.get('principal').teamId) };
    return c.json(body);
  })
  .post('/', requireRole('administrator'), jsonOnly, validBody(InviteMemberRequest), async (c) => {
    const id = randomId();
    const isAdded = await inviteMember(c.env.DB, c.get('principal'), id, c.req.valid('json'), now());
    if (!isAdded) return refuse(c, 'invalid-request', 'Another member of the team has this e-mail address.');
    return c.json({ id }, 201);
  })
  .patch(
    '/:id',
    requireRole('administrator'),
    jsonOnly,
    validParam(MemberPath),
    validBody(ChangeMemberRequest),
    async (c) => {
      const { id } = c.req.valid('param');
      const isChanged = await changeMember(c.env.DB, c.get('principal'), id, c.req.valid('json'), now());
      verifiedTokens.forget((principal) => principal.memberId === id);
      return isChanged ? c.json({ id }) : refuse(c, 'not-found', KEPT);
    },
  )
  .delete('/:id', requireRole('administrator'), validParam(MemberPath), async (c) => {
    const { id } = c.req.valid('param');
    const isRevoked = await revokeMember(c.env.DB, c.get('principal'), id, now());
    verifiedTokens.forget((principal) => principal.memberId === id);
    return isRevoked ? c.body(null, 204) : refuse(c, 'not-found', KEPT);
  })
  .delete('/:id/decisions', requireRole('administrator'), validParam(MemberPath), async (c) => {
    const { id } = c.req.valid('param');
    const body: Forgotten | null = await forgetMember(c.env.DB, c.get('principal'), id, now());
    return body === null ? refuse(c, 'not-found') : c.json(body);
  });
