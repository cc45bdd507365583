import { POLICY_FIELDS, type PolicyField } from './policy-fields.ts';

/** The schema of the managed storage, in the small dialect of JSON Schema that Chromium takes. */
export function managedSchema() {
  const fields = Object.entries<PolicyField>(POLICY_FIELDS);
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(([name, field]) => [name, describeField(field)])),
  };
}

function describeField({ type, values, title, description }: PolicyField) {
  const choice = values ? { enum: values } : {};
  if (type === 'list') return { title, description, type: 'array', items: { type: 'string', ...choice } };
  return { title, description, type, ...choice };
}
