import fc from 'fast-check';

/** As much of JSON Schema as the API's document uses. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

const MANY = 4;

/** Values that fit a schema of the document. */
export function valuesOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(valuesOf));
  if (schema.type === 'object') return objectsOf(schema);
  if (schema.type === 'array') {
    const least = schema.minItems ?? 0;
    return fc.array(valuesOf(schema.items ?? {}), {
      minLength: least,
      maxLength: Math.min(schema.maxItems ?? MANY, least + MANY),
    });
  }
  if (schema.type === 'integer' || schema.type === 'number') {
    const min =
      schema.minimum ?? (schema.exclusiveMinimum === undefined ? -1000 : schema.exclusiveMinimum + 1);
    return fc.integer({
      min: Math.max(min, -1000),
      max: Math.min(schema.maximum ?? 1000, Math.max(min, 0) + 1000),
    });
  }
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'null') return fc.constant(null);
  if (schema.type === 'string') return textsOf(schema);
  return fc.jsonValue();
}

function objectsOf({ properties = {}, required = [] }: JsonSchema): fc.Arbitrary<unknown> {
  const model = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, valuesOf(property)]),
  );
  return fc.record(model, { requiredKeys: required.filter((name) => name in model) });
}

function textsOf({ format, pattern, minLength = 0, maxLength = 40 }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'date') {
    return fc
      .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  }
  if (format === 'email') return fc.constant('ann@claims.example');
  if (format === 'uri') return fc.constant('https://claims.example/');
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  return fc.string({ minLength, maxLength: Math.min(maxLength, Math.max(minLength, 40)), unit: 'binary' });
}
