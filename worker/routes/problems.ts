import { Hono } from 'hono';
import { PROBLEM_CODES, PROBLEMS } from '../../shared/api/problems.ts';
import type { AppEnv } from '../env.ts';
import { refuse } from '../problem-response.ts';

/** The page that each problem's `type` points to. */
export const problems = new Hono<AppEnv>().get('/:code', (c) => {
  const code = PROBLEM_CODES.find((known) => known === c.req.param('code'));
  if (code === undefined) return refuse(c, 'not-found');
  const { status, title, next } = PROBLEMS[code];
  return c.html(
    `<!doctype html><html lang="en-US"><meta charset="utf-8"><title>${code} - IMR Lens</title>` +
      `<main><h1>${title}</h1><p>${next}</p><p>Code <code>${code}</code>, HTTP status ${status}.</p></main></html>`,
  );
});
