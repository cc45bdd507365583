import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface LocalSecrets {
  /** File for `wrangler dev --env-file`. */
  readonly file: string;
  readonly operatorToken: string;
}

/** Reads the secrets of the local state folder; draws them the first time. Deployments use `wrangler secret put`. */
export function localSecrets(persist: string): LocalSecrets {
  const file = path.join(persist, 'secrets.env');
  const operatorFile = path.join(persist, 'operator-token');
  if (!existsSync(file) || !existsSync(operatorFile)) {
    const operatorToken = randomBytes(32).toString('base64url');
    const hash = createHash('sha256').update(operatorToken).digest('hex');
    const claimSecret = randomBytes(32).toString('base64url');
    writeFileSync(operatorFile, operatorToken, { mode: 0o600 });
    writeFileSync(file, `OPERATOR_TOKEN_SHA256=${hash}\nCLAIM_SECRET=${claimSecret}\n`, { mode: 0o600 });
  }
  return { file, operatorToken: readFileSync(operatorFile, 'utf8').trim() };
}
