import type { SchemaPackage } from '../calls.js';

/** How one library says what a value is. Every schema is code: `z.string()`. */
export interface SchemaWords {
  /** `string`, `number`, `boolean`, `unknown`, `any`, `null`, `array`, `record`, `literal`: called with the parts given. */
  say(name: string, ...parts: readonly string[]): string;
  /** `members` with the line breaks around them. What has others besides keeps them where it is `isOpen`. */
  object(members: string, isOpen?: boolean): string;
  optional(schema: string): string;
  nullable(schema: string): string;
  /** One of several texts, each as code. */
  oneOf(literals: readonly string[]): string;
  union(schemas: readonly string[]): string;
  /** What checks `value` by the schema of that name and throws: the code in front of the value. `checker` is the local name of what checks. */
  check(schema: string, checker: string): string;
}

/** The words of a package, by the name that the file has for it. */
export function toSchemaWords(library: SchemaPackage, local: string): SchemaWords {
  if (library === 'zod') return toZod(local);
  return library === 'valibot' ? toValibot(local) : toTypeBox(local);
}

function toZod(local: string): SchemaWords {
  const say = (name: string, ...parts: readonly string[]) => `${local}.${name}(${parts.join(', ')})`;
  return {
    say,
    object: (members, isOpen) => `${say('object', `{${members}}`)}${isOpen ? '.passthrough()' : ''}`,
    optional: (schema) => `${schema}.optional()`,
    nullable: (schema) => `${schema}.nullable()`,
    oneOf: (literals) => say('enum', `[${literals.join(', ')}]`),
    union: (schemas) => say('union', `[${schemas.join(', ')}]`),
    check: (schema) => `${schema}.parse(`,
  };
}

function toValibot(local: string): SchemaWords {
  const say = (name: string, ...parts: readonly string[]) => `${local}.${name}(${parts.join(', ')})`;
  return {
    say,
    object: (members, isOpen) => say(isOpen ? 'looseObject' : 'object', `{${members}}`),
    optional: (schema) => say('optional', schema),
    nullable: (schema) => say('nullable', schema),
    oneOf: (literals) => say('picklist', `[${literals.join(', ')}]`),
    union: (schemas) => say('union', `[${schemas.join(', ')}]`),
    check: (schema, checker) => `${checker}.parse(${schema}, `,
  };
}

function toTypeBox(local: string): SchemaWords {
  const say = (name: string, ...parts: readonly string[]) =>
    `${local}.${name.charAt(0).toUpperCase()}${name.slice(1)}(${parts.join(', ')})`;
  const union = (schemas: readonly string[]) => say('union', `[${schemas.join(', ')}]`);
  return {
    say,
    object: (members) => say('object', `{${members}}`),
    optional: (schema) => say('optional', schema),
    nullable: (schema) => union([schema, say('null')]),
    oneOf: (literals) => union(literals.map((one) => say('literal', one))),
    union,
    check: (schema, checker) => `${checker}.Decode(${schema}, `,
  };
}
