import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { secureHeaders } from 'hono/secure-headers';
import { MAX_BODY_BYTES } from '../shared/api/contract.ts';
import { verifiedTokens } from './auth/verified-tokens.ts';
import type { AppEnv } from './env.ts';
import { authenticate } from './middleware/authenticate.ts';
import { onError, onMethodNotAllowed, onNotFound } from './middleware/errors.ts';
import { logRequest } from './middleware/log-request.ts';
import { extensionOrigins } from './middleware/origins.ts';
import { limitByAddress, limitByToken } from './middleware/rate-limit.ts';
import { refuse } from './problem-response.ts';
import { auditLog } from './routes/audit.ts';
import { decisions } from './routes/decisions.ts';
import { guidelines } from './routes/guidelines.ts';
import { health } from './routes/health.ts';
import { members } from './routes/members.ts';
import { openapi } from './routes/openapi.ts';
import { problems } from './routes/problems.ts';
import { repeats } from './routes/repeats.ts';
import { precedents, scorecards } from './routes/scorecards.ts';
import { signIn } from './routes/sign-in.ts';
import { summaries } from './routes/summaries.ts';
import { me, team } from './routes/team.ts';
import { teamExport } from './routes/team-export.ts';
import { teams } from './routes/teams.ts';
import { tokens } from './routes/tokens.ts';

/** The only addresses under /v1 that ask for no team token: health is open; the others have a door of their own. */
const OPEN = ['/v1/health', '/v1/teams', '/v1/sign-in'];

const app = new Hono<AppEnv>();
app.onError(onError);
app.notFound(onNotFound);
// An id from the client could carry words of a letter into the logs: only our own is used.
app.use(async (c, next) => {
  const id = crypto.randomUUID();
  c.set('requestId', id);
  await next();
  c.header('x-request-id', id);
});
app.use(logRequest);
app.use(
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    // For plug-ins and browsers that are gone, or for pages that open others: answers here are data.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  }),
);
app.use('/v1/*', extensionOrigins);
app.use(methodNotAllowed({ app, onMethodNotAllowed }));
app.use(bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => refuse(c, 'too-large') }));
app.use('/v1/*', limitByAddress);
app.use('/v1/*', authenticate(verifiedTokens, OPEN));
app.use('/v1/*', limitByToken);

const routes = app
  .route('/problems', problems)
  .route('/v1/audit', auditLog)
  .route('/v1/decisions', decisions)
  .route('/v1/guidelines', guidelines)
  .route('/v1/health', health)
  .route('/v1/me', me)
  .route('/v1/members', members)
  .route('/v1/openapi.json', openapi)
  .route('/v1/precedents', precedents)
  .route('/v1/repeats', repeats)
  .route('/v1/scorecards', scorecards)
  .route('/v1/sign-in', signIn)
  .route('/v1/summaries', summaries)
  .route('/v1/team', team)
  .route('/v1/team/export', teamExport)
  .route('/v1/teams', teams)
  .route('/v1/tokens', tokens);

export default app;

/** The routes as a type, for `hc<AppType>` in the extension. */
export type AppType = typeof routes;
