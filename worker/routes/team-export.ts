import { Hono } from 'hono';
import { now } from '../clock.ts';
import type { AppEnv } from '../env.ts';
import { exportTeam } from '../memory/export-team.ts';
import { requireRole } from '../middleware/require-role.ts';
import { recordAct } from '../store/audit.ts';

export const teamExport = new Hono<AppEnv>().get('/', requireRole('administrator'), async (c) => {
  const who = c.get('principal');
  await recordAct(c.env.DB, who, 'team.exported', null, now());
  return exportTeam(c.env.DB, who.teamId);
});
