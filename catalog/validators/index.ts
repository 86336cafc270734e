import type { ValidatorLibrary } from '../../analysis/catalog.js';

/** Methods and functions that check a value's shape. Look-alikes that don't (`z.infer`, `yup.cast`, `Value.Cast`, `plainToInstance`) are left out on purpose. */

/** zod@4.6.7; `z.parse(schema, x)` is the functional form of zod 4 and zod/mini. */
const zod = {
  name: 'zod',
  written: ['zod'],
  // https://zod.dev/api#transforms: a transform must never throw, for nothing catches it, `safeParse` neither.
  runs: ['transform', 'preprocess'],
  packages: ['zod', '@hono/zod-openapi', '@zod/zod', '@zod/mini', 'zod-openapi', 'genkit', '@genkit-ai/core', 'astro:schema', 'astro/zod'],
  functions: [
    { path: 'parse', value: 1, failure: 'throws' },
    { path: 'parseAsync', value: 1, failure: 'throws' },
    { path: 'safeParse', value: 1, failure: 'result' },
    { path: 'safeParseAsync', value: 1, failure: 'result' },
    { path: 'z.parse', value: 1, failure: 'throws' },
    { path: 'z.parseAsync', value: 1, failure: 'throws' },
    { path: 'z.safeParse', value: 1, failure: 'result' },
    { path: 'z.safeParseAsync', value: 1, failure: 'result' },
  ],
  methods: [
    { name: 'parse', value: 0, failure: 'throws' },
    { name: 'parseAsync', value: 0, failure: 'throws' },
    { name: 'decode', value: 0, failure: 'throws' },
    { name: 'safeParse', value: 0, failure: 'result' },
    { name: 'safeParseAsync', value: 0, failure: 'result' },
    { name: 'safeDecode', value: 0, failure: 'result' },
    { name: 'spa', value: 0, failure: 'result' },
  ],
} as const satisfies ValidatorLibrary;

/** valibot@1.5.0. */
const valibot = {
  name: 'valibot',
  written: ['valibot'],
  packages: ['valibot', '@valibot/valibot'],
  functions: [
    { path: 'parse', value: 1, failure: 'throws' },
    { path: 'parseAsync', value: 1, failure: 'throws' },
    { path: 'assert', value: 1, failure: 'throws' },
    { path: 'safeParse', value: 1, failure: 'result' },
    { path: 'safeParseAsync', value: 1, failure: 'result' },
    { path: 'is', value: 1, failure: 'result' },
  ],
  methods: [],
  callable: true,
} as const satisfies ValidatorLibrary;

/** yup@1.7.1. */
const yup = {
  name: 'yup',
  packages: ['yup'],
  functions: [],
  methods: [
    { name: 'validate', value: 0, failure: 'throws' },
    { name: 'validateSync', value: 0, failure: 'throws' },
    { name: 'isValid', value: 0, failure: 'result' },
    { name: 'isValidSync', value: 0, failure: 'result' },
  ],
} as const satisfies ValidatorLibrary;

/** joi@18.3.2. */
const joi = {
  name: 'joi',
  packages: ['joi', '@hapi/joi', '@hapi/validate'],
  functions: [
    { path: 'assert', value: 0, failure: 'throws' },
    { path: 'attempt', value: 0, failure: 'throws' },
    { path: 'default.assert', value: 0, failure: 'throws' },
    { path: 'default.attempt', value: 0, failure: 'throws' },
  ],
  methods: [
    { name: 'validate', value: 0, failure: 'result' },
    { name: 'validateAsync', value: 0, failure: 'throws' },
  ],
} as const satisfies ValidatorLibrary;

/** ajv@8.20.0: `ajv.compile(schema)` is called with the value, `ajv.validate(schema, x)` takes it second. */
const ajv = {
  name: 'ajv',
  packages: ['ajv', '@exodus/schemasafe', 'is-my-json-valid', 'fastest-validator'],
  functions: [],
  methods: [{ name: 'validate', value: 1, failure: 'result' }],
  callable: true,
} as const satisfies ValidatorLibrary;

/** jsonschema and @cfworker/json-schema. */
const jsonSchema = {
  name: 'jsonschema',
  packages: ['jsonschema', '@cfworker/json-schema', '@hyperjump/json-schema'],
  functions: [
    { path: 'validate', value: 0, failure: 'result' },
    { path: 'default.validate', value: 0, failure: 'result' },
  ],
  methods: [{ name: 'validate', value: 0, failure: 'result' }],
} as const satisfies ValidatorLibrary;

/** io-ts@2.2.22: `decode` gives an Either. */
const ioTs = {
  name: 'io-ts',
  packages: ['io-ts'],
  functions: [],
  methods: [
    { name: 'decode', value: 0, failure: 'result' },
    { name: 'is', value: 0, failure: 'result' },
  ],
} as const satisfies ValidatorLibrary;

/** superstruct@2.0.2: the value comes first. */
const superstruct = {
  name: 'superstruct',
  packages: ['superstruct'],
  functions: [
    { path: 'assert', value: 0, failure: 'throws' },
    { path: 'create', value: 0, failure: 'throws' },
    { path: 'mask', value: 0, failure: 'throws' },
    { path: 'is', value: 0, failure: 'result' },
    { path: 'validate', value: 0, failure: 'result' },
  ],
  methods: [
    { name: 'assert', value: 0, failure: 'throws' },
    { name: 'create', value: 0, failure: 'throws' },
    { name: 'mask', value: 0, failure: 'throws' },
    { name: 'is', value: 0, failure: 'result' },
    { name: 'validate', value: 0, failure: 'result' },
  ],
} as const satisfies ValidatorLibrary;

/** arktype@2.2.9: calling the type gives the value or `type.errors`. */
const arktype = {
  name: 'arktype',
  packages: ['arktype'],
  functions: [],
  methods: [
    { name: 'assert', value: 0, failure: 'throws' },
    { name: 'allows', value: 0, failure: 'result' },
    { name: 'from', value: 0, failure: 'throws' },
  ],
  callable: true,
} as const satisfies ValidatorLibrary;

/** @sinclair/typebox@0.34.52 and typebox@1.4.3; `t` of elysia is the first, with more of its own. */
const typebox = {
  name: 'typebox',
  written: ['@sinclair/typebox', 'typebox'],
  packages: ['@sinclair/typebox', 'typebox', 'elysia'],
  functions: [
    { path: 'Value.Parse', value: 1, failure: 'throws' },
    { path: 'Value.Decode', value: 1, failure: 'throws' },
    { path: 'Value.Assert', value: 1, failure: 'throws' },
    { path: 'Value.Check', value: 1, failure: 'result' },
    { path: 'Value.Errors', value: 1, failure: 'result' },
    { path: 'Parse', value: 1, failure: 'throws' },
    { path: 'Check', value: 1, failure: 'result' },
    { path: 'Assert', value: 1, failure: 'throws' },
  ],
  methods: [
    { name: 'Check', value: 0, failure: 'result' },
    { name: 'Decode', value: 0, failure: 'throws' },
    { name: 'Parse', value: 0, failure: 'throws' },
  ],
} as const satisfies ValidatorLibrary;

/** Curried: `Schema.decodeUnknownSync(S)(x)`, so what the package builds is called with the value. */
const effectSchema = {
  name: 'effect Schema',
  packages: ['effect', '@effect/schema'],
  functions: [
    { path: 'Schema.decodeUnknownSync()', value: 0, failure: 'throws' },
    { path: 'Schema.decodeSync()', value: 0, failure: 'throws' },
    { path: 'Schema.decodeUnknownPromise()', value: 0, failure: 'throws' },
    { path: 'Schema.asserts()', value: 0, failure: 'throws' },
    { path: 'Schema.decodeUnknown()', value: 0, failure: 'result' },
    { path: 'Schema.decodeUnknownEither()', value: 0, failure: 'result' },
    { path: 'Schema.decodeUnknownOption()', value: 0, failure: 'result' },
    { path: 'Schema.decodeUnknownEffect()', value: 0, failure: 'result' },
    { path: 'Schema.decodeUnknownExit()', value: 0, failure: 'result' },
    { path: 'Schema.decodeUnknownResult()', value: 0, failure: 'result' },
    { path: 'Schema.is()', value: 0, failure: 'result' },
  ],
  methods: [],
} as const satisfies ValidatorLibrary;

/** class-validator@0.15.1 checks an instance; making one with class-transformer checks nothing. */
const classValidator = {
  name: 'class-validator',
  packages: ['class-validator'],
  functions: [
    { path: 'validateOrReject', value: 0, failure: 'throws' },
    { path: 'validate', value: 0, failure: 'result' },
    { path: 'validateSync', value: 0, failure: 'result' },
  ],
  methods: [],
} as const satisfies ValidatorLibrary;

/** runtypes@7.0.5. */
const runtypes = {
  name: 'runtypes',
  packages: ['runtypes'],
  functions: [],
  methods: [
    { name: 'check', value: 0, failure: 'throws' },
    { name: 'assert', value: 0, failure: 'throws' },
    { name: 'parse', value: 0, failure: 'throws' },
    { name: 'guard', value: 0, failure: 'result' },
    { name: 'inspect', value: 0, failure: 'result' },
  ],
} as const satisfies ValidatorLibrary;

/** TypeChat checks by the TypeScript compiler or by zod. */
const typechat = {
  name: 'typechat',
  packages: ['typechat'],
  functions: [],
  methods: [{ name: 'validate', value: 0, failure: 'result' }],
} as const satisfies ValidatorLibrary;

const myzod = {
  name: 'myzod',
  packages: ['myzod'],
  functions: [],
  methods: [
    { name: 'parse', value: 0, failure: 'throws' },
    { name: 'try', value: 0, failure: 'result' },
    { name: 'check', value: 0, failure: 'result' },
  ],
} as const satisfies ValidatorLibrary;

/** Convex checks arguments by its validators itself; convex-helpers@0.1.135 dist/validators.d.ts:247,261 lets a program do so. */
const convex = {
  name: 'convex',
  packages: ['convex/values', 'convex-helpers/validators'],
  functions: [
    { path: 'parse', value: 1, failure: 'throws' },
    { path: 'validate', value: 1, failure: 'result' },
  ],
  methods: [],
} as const satisfies ValidatorLibrary;

export const validators = [
  zod,
  valibot,
  yup,
  joi,
  ajv,
  jsonSchema,
  ioTs,
  superstruct,
  arktype,
  typebox,
  effectSchema,
  classValidator,
  runtypes,
  typechat,
  myzod,
  convex,
] as const satisfies readonly ValidatorLibrary[];
