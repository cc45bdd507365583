import { Hono } from 'hono';
import { AuditQuery } from '../../shared/api/teams.ts';
import type { AppEnv } from '../env.ts';
import { requireRole } from '../middleware/require-role.ts';
import { validQuery } from '../middleware/valid.ts';
import { listAudit } from '../store/audit.ts';

export const auditLog = new Hono<AppEnv>().get(
  '/',
  requireRole('administrator'),
  validQuery(AuditQuery),
  async (c) => {
    const { before } = c.req.valid('query');
    return c.json(
      await listAudit(c.env.DB, c.get('principal').teamId, before === undefined ? null : Number(before)),
    );
  },
);
