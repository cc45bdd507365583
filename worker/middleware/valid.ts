import { validator } from 'hono/validator';
import * as z from 'zod/mini';
import { refuse } from '../problem-response.ts';

/** Checks a JSON body against its schema; the refusal names fields of ours, never what was sent. */
export function validBody<S extends z.ZodMiniType>(schema: S) {
  return validator('json', (value: unknown, c): z.infer<S> | Response => {
    const result = z.safeParse(schema, value);
    return result.success ? result.data : refuse(c, 'invalid-request', describe(result.error));
  });
}

/** Checks the query string against its schema (every value arrives as text). */
export function validQuery<S extends z.ZodMiniType>(schema: S) {
  return validator('query', (value: unknown, c): z.infer<S> | Response => {
    const result = z.safeParse(schema, value);
    return result.success ? result.data : refuse(c, 'invalid-request', describe(result.error));
  });
}

/** Checks the parts of the address against their schema; what does not fit is not there. */
export function validParam<S extends z.ZodMiniType>(schema: S) {
  return validator('param', (value: unknown, c): z.infer<S> | Response => {
    const result = z.safeParse(schema, value);
    return result.success ? result.data : refuse(c, 'not-found');
  });
}

function describe(error: z.core.$ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'The request does not fit the contract.';
  const field = issue.path.length === 0 ? 'The request' : `The field ${issue.path.map(String).join('.')}`;
  return `${field} ${REASONS[issue.code] ?? 'does not fit the contract'}.`;
}

const REASONS: Partial<Record<z.core.$ZodIssue['code'], string>> = {
  invalid_type: 'is missing or of the wrong type',
  unrecognized_keys: 'has a field that the contract does not know',
  too_small: 'is too short or too small',
  too_big: 'is too long or too large',
  invalid_value: 'is not one of the values of the contract',
  invalid_format: 'does not have the form of the contract',
};
