import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** Fails with what is wrong when the value breaks `schemas/<name>.schema.json`. */
export function assertValid(name: 'check' | 'inventory', value: unknown): void {
  const schema = JSON.parse(readFileSync(path.resolve(import.meta.dirname, `../../schemas/${name}.schema.json`), 'utf8'));
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
  assert.ok(validate(value), JSON.stringify(validate.errors, null, 2));
}
