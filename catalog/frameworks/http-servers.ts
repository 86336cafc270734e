import type { Framework } from '../../analysis/catalog.js';
import { nest } from './nest.js';

const EXPRESS_4 = {
  until: '5',
  unless: ['express-async-errors'],
  kind: 'lost',
  note: 'Express 4 does not wait for an async handler: its rejection is lost',
} as const;
/** `express-async-errors` makes Express 4 hand rejections to `next`. */
const EXPRESS_PATCHED = { until: '5', kind: 'boundary', note: 'Express answers the rejection with a 500' } as const;
const EXPRESS_5 = { since: '5', kind: 'boundary', note: 'Express 5 answers the rejection with a 500' } as const;

/**
 * Express and its routers; the middleware with four parameters is the project's own central handler.
 * The current major comes first, so that an unknown version is not accused of losing rejections.
 */
const express = {
  name: 'express',
  response: { argument: 1, types: ['Response'] },
  keeps: ['session'],
  sent: ['get()'],
  handsErrorsBy: 'next',
  serves: 'request',
  packages: ['express', 'express-serve-static-core'],
  requestTypes: ['Request'],
  handlerTypes: ['RequestHandler', 'Handler'],
  registrations: [
    { ...EXPRESS_5, path: 'default().**.*', functions: 'all' },
    { ...EXPRESS_5, path: 'express().**.*', functions: 'all' },
    { ...EXPRESS_5, path: 'Router().**.*', functions: 'all' },
    { ...EXPRESS_5, path: 'Router.new.**.*', functions: 'all' },
    { ...EXPRESS_5, path: 'default.Router().**.*', functions: 'all' },
    { ...EXPRESS_5, path: 'default.Router.new.**.*', functions: 'all' },
    { ...EXPRESS_4, path: 'default().**.*', functions: 'all' },
    { ...EXPRESS_4, path: 'express().**.*', functions: 'all' },
    { ...EXPRESS_4, path: 'Router().**.*', functions: 'all' },
    { ...EXPRESS_4, path: 'Router.new.**.*', functions: 'all' },
    { ...EXPRESS_4, path: 'default.Router().**.*', functions: 'all' },
    { ...EXPRESS_4, path: 'default.Router.new.**.*', functions: 'all' },
    { ...EXPRESS_PATCHED, path: 'default().**.*', functions: 'all' },
    { ...EXPRESS_PATCHED, path: 'express().**.*', functions: 'all' },
    { ...EXPRESS_PATCHED, path: 'Router().**.*', functions: 'all' },
    { ...EXPRESS_PATCHED, path: 'Router.new.**.*', functions: 'all' },
    { ...EXPRESS_PATCHED, path: 'default.Router().**.*', functions: 'all' },
    { ...EXPRESS_PATCHED, path: 'default.Router.new.**.*', functions: 'all' },
  ],
  types: [
    { name: 'Express', path: 'default()' },
    { name: 'Application', path: 'default()' },
    { name: 'Router', path: 'Router()' },
    { name: 'IRouter', path: 'Router()' },
  ],
  errorHandlers: [
    { path: 'default().use', functions: 'all', parameters: 4 },
    { path: 'express().use', functions: 'all', parameters: 4 },
    { path: 'Router().use', functions: 'all', parameters: 4 },
    { path: 'default.Router().use', functions: 'all', parameters: 4 },
  ],
  files: [],
} as const satisfies Framework;

/** Wrappers that hand an async handler's rejection to `next`, as Express 5 does by itself. */
const expressWrappers = {
  name: 'express wrappers',
  serves: 'request',
  packages: ['express-async-handler', 'express-promise-router', '@awaitjs/express'],
  errorsGoTo: 'express',
  registrations: [
    { path: 'default', functions: ['0'], kind: 'boundary', note: 'the wrapper hands the rejection to the error middleware' },
    { path: 'default().**.*', functions: 'all', kind: 'boundary', note: 'the router hands the rejection to the error middleware' },
  ],
  files: [],
} as const satisfies Framework;

/** Where plug-ins that take their bodies' types from their schemas have their own types from. */
const FASTIFY_TYPES = ['@fastify/type-provider-typebox', '@fastify/type-provider-json-schema-to-ts', 'fastify-type-provider-zod'] as const;
const FASTIFY_GIVES = [{ argument: 0, member: '', from: 'fastify', type: 'FastifyInstance' }] as const;
const FASTIFY_PLUGIN = {
  kind: 'boundary',
  note: 'a plug-in that rejects keeps the server from starting',
  gives: FASTIFY_GIVES,
  hands: [{ parameter: 1, argument: 1 }],
} as const;
const FASTIFY = {
  kind: 'boundary',
  note: 'Fastify answers the rejection with a 500',
  gives: [{ argument: 0, member: '', from: 'fastify', type: 'FastifyRequest' }],
} as const;
const fastify = {
  name: 'fastify',
  // lib/error-handler.js of 5.12.8 destroys it; 4.29.1, and each of 5.0.0 to 5.12.7 that was tried, waits for ever.
  leavesOpen: { until: '5.12.8', alone: true },
  response: {
    argument: 1,
    types: ['FastifyReply'],
    member: 'raw',
    // lib/wrap-thenable.js of 4.29.1 and 5.12.8: logged, and no more, not by the error handler either.
    takenOver: { by: 'hijack', note: 'Fastify only logs what fails behind `reply.hijack()`, and the response stays open' },
  },
  keeps: ['session'],
  sendsReturned: true,
  serves: 'request',
  packages: ['fastify', 'fastify-plugin', '@fastify/autoload', ...FASTIFY_TYPES],
  requestTypes: ['FastifyRequest'],
  handlerTypes: ['RouteHandlerMethod', 'RouteHandler'],
  registrations: [
    { ...FASTIFY, path: 'default().**.route', functions: ['0.handler', '0.preHandler', '0.onRequest'] },
    { ...FASTIFY, path: 'default().**.addHook', functions: ['1'] },
    { ...FASTIFY_PLUGIN, path: 'default().**.register', functions: ['0'] },
    { ...FASTIFY_PLUGIN, path: 'fastify().**.register', functions: ['0'] },
    { ...FASTIFY_PLUGIN, path: 'default', functions: ['0'] },
    { path: 'default().**.decorate', functions: ['1'], kind: 'deferred', note: 'whoever reads it calls it' },
    { ...FASTIFY, path: 'default().**.*', functions: ['1', '2', '1.handler'] },
    { ...FASTIFY, path: 'fastify().**.route', functions: ['0.handler', '0.preHandler', '0.onRequest'] },
    { ...FASTIFY, path: 'fastify().**.*', functions: ['1', '2', '1.handler'] },
  ],
  keeper: { puts: ['decorate'], members: ['default().*', 'fastify().*', 'FastifyRequest.server.*'], calls: [] },
  functionTypes: ['', 'Typebox', 'Zod', 'JsonSchemaToTs'].flatMap((by) => [
    { ...FASTIFY_GIVES[0], name: `FastifyPluginAsync${by}` },
    { ...FASTIFY_GIVES[0], name: `FastifyPluginCallback${by}` },
  ]),
  types: [
    { name: 'FastifyInstance', path: 'default()' },
    { name: 'FastifyRequest', path: 'FastifyRequest' },
  ],
  errorHandlers: [
    { path: 'default().**.setErrorHandler', functions: ['0'] },
    { path: 'fastify().**.setErrorHandler', functions: ['0'] },
  ],
  files: [],
} as const satisfies Framework;

const KOA = { kind: 'boundary', note: 'Koa answers the rejection with a 500' } as const;
const koa = {
  name: 'koa',
  // lib/context.js, onerror: what has begun is left as it is.
  leavesOpen: { alone: true },
  response: { argument: 0, types: ['Context', 'ParameterizedContext', 'RouterContext'], member: 'res', endedUnless: 'respond' },
  keeps: ['session'],
  serves: 'request',
  packages: ['koa', '@koa/router', 'koa-router'],
  requestTypes: ['Context', 'ParameterizedContext', 'RouterContext'],
  handlerTypes: ['Middleware'],
  registrations: [
    { ...KOA, path: 'default.new.**.*', functions: 'all' },
    { ...KOA, path: 'default().**.*', functions: 'all' },
    { ...KOA, path: 'Router.new.**.*', functions: 'all' },
  ],
  errorHandlers: [
    { path: 'default.new.**.use', functions: 'all', around: 1 },
    { path: 'default().**.use', functions: 'all', around: 1 },
    { path: 'Router.new.**.use', functions: 'all', around: 1 },
    { path: 'default.new.**.on', functions: ['1'] },
  ],
  files: [],
} as const satisfies Framework;

/** hono@4.10.4 dist/helper/streaming/sse.js: the response is under way, so that `onError` of the app never hears of it; a third argument does. */
const HONO_STREAM = { kind: 'boundary', note: 'Hono logs the error and cuts the stream' } as const;
const honoStreams = {
  name: 'hono streams',
  serves: 'request',
  packages: ['hono', '@hono/hono'],
  registrations: [
    { ...HONO_STREAM, path: 'stream', functions: ['1'] },
    { ...HONO_STREAM, path: 'streamText', functions: ['1'] },
    { ...HONO_STREAM, path: 'streamSSE', functions: ['1'] },
  ],
  errorHandlers: [
    { path: 'stream', functions: ['2'] },
    { path: 'streamText', functions: ['2'] },
    { path: 'streamSSE', functions: ['2'] },
  ],
  files: [],
} as const satisfies Framework;

const HONO_GIVES = [{ argument: 0, member: '', from: 'hono', type: 'Context' }] as const;
const HONO = { kind: 'boundary', note: 'Hono answers the rejection with a 500' } as const;
const hono = {
  name: 'hono',
  spokenErrors: ['HTTPException.new', 'HTTPException'],
  serves: 'request',
  packages: ['hono', '@hono/hono', '@hono/zod-openapi', '@hono/node-server'],
  requestTypes: ['Context'],
  handlerTypes: ['Handler', 'RouteHandler'],
  registrations: [
    { ...HONO, path: 'Hono.new.**.onError', functions: ['0'] },
    { ...HONO, path: 'OpenAPIHono.new.**.onError', functions: ['0'] },
    { ...HONO, path: 'Hono.new.**.*', functions: 'all', gives: HONO_GIVES },
    { ...HONO, path: 'OpenAPIHono.new.**.*', functions: 'all', gives: HONO_GIVES },
    { ...HONO, path: 'createMiddleware', functions: ['0'], gives: HONO_GIVES },
    { ...HONO, path: 'createFactory().createHandlers', functions: 'all', gives: HONO_GIVES },
    { ...HONO, path: 'createFactory().createMiddleware', functions: ['0'], gives: HONO_GIVES },
    { ...HONO, path: 'validator', functions: ['1'] },
  ],
  keeper: { puts: ['set'], members: ['Context.new.var.*'], calls: ['Context.new.get'] },
  types: [
    { name: 'Context', path: 'Context.new' },
    { name: 'Hono', path: 'Hono.new' },
    { name: 'OpenAPIHono', path: 'OpenAPIHono.new' },
  ],
  errorHandlers: [
    { path: 'Hono.new.**.onError', functions: ['0'] },
    { path: 'OpenAPIHono.new.**.onError', functions: ['0'] },
  ],
  files: [],
} as const satisfies Framework;

const ELYSIA = { kind: 'boundary', note: 'Elysia answers the rejection with a 500' } as const;
const elysia = {
  name: 'elysia',
  sendsReturned: true,
  serves: 'request',
  packages: ['elysia'],
  registrations: [
    { ...ELYSIA, path: 'Elysia.new.**.onError', functions: 'all' },
    { path: 'Elysia.new.**.decorate', functions: ['1'], kind: 'deferred', note: 'whoever reads it calls it' },
    { ...ELYSIA, path: 'Elysia.new.**.*', functions: 'all', gives: [{ argument: 0, member: '', from: 'elysia', type: 'Context' }] },
  ],
  keeper: { puts: ['decorate'], members: ['Context.*'], calls: [] },
  types: [{ name: 'Context', path: 'Context' }],
  errorHandlers: [{ path: 'Elysia.new.**.onError', functions: 'all' }],
  files: [],
} as const satisfies Framework;

const hapi = {
  name: 'hapi',
  serves: 'request',
  packages: ['@hapi/hapi'],
  registrations: [
    {
      path: 'server().route',
      functions: ['0.handler', '0.options.handler'],
      kind: 'boundary',
      note: 'hapi answers the rejection with a 500',
    },
    {
      path: 'default.server().route',
      functions: ['0.handler', '0.options.handler'],
      kind: 'boundary',
      note: 'hapi answers the rejection with a 500',
    },
  ],
  files: [],
} as const satisfies Framework;

/** Node's own server calls a listener and forgets what it returns. */
const nodeServer = {
  name: 'node:http',
  response: { argument: 1, types: ['ServerResponse'] },
  serves: 'request',
  packages: ['http', 'node:http', 'https', 'node:https', 'http2', 'node:http2'],
  requestTypes: ['IncomingMessage'],
  messageTypes: ['IncomingMessage'],
  handlerTypes: ['RequestListener'],
  registrations: [
    {
      path: 'createServer',
      functions: 'all',
      kind: 'lost',
      note: 'a Node server does not wait for an async listener',
      endsProcess: true,
    },
    {
      path: 'default.createServer',
      functions: 'all',
      kind: 'lost',
      note: 'a Node server does not wait for an async listener',
      endsProcess: true,
    },
  ],
  files: [],
} as const satisfies Framework;

const runtimeServers = {
  name: 'runtime servers',
  serves: 'request',
  packages: [],
  requestTypes: ['Request'],
  registrations: [
    { path: 'global:Deno.serve', functions: ['0', '1', '0.handler'], kind: 'boundary', note: 'Deno answers the rejection with a 500' },
    {
      path: 'global:Bun.serve',
      functions: ['0.fetch', '0.routes.*', '0.routes.*.*'],
      kind: 'boundary',
      note: 'Bun answers the rejection with a 500',
    },
  ],
  errorHandlers: [
    { path: 'global:Deno.serve', functions: ['0.onError'] },
    { path: 'global:Bun.serve', functions: ['0.error'] },
  ],
  files: [],
} as const satisfies Framework;

const denoStd = {
  name: 'deno std',
  serves: 'request',
  packages: ['*/http/server.ts', '@std/http', '*functions-js/edge-runtime.d.ts'],
  registrations: [{ path: 'serve', functions: ['0'], kind: 'boundary', note: 'Deno answers the rejection with a 500' }],
  files: [
    {
      glob: '**/supabase/functions/*/index.ts',
      exports: ['default', 'default.fetch'],
      kind: 'boundary',
      note: 'the edge runtime answers the rejection with a 500',
    },
  ],
} as const satisfies Framework;

export const httpServers = [
  express,
  expressWrappers,
  fastify,
  koa,
  honoStreams,
  hono,
  elysia,
  hapi,
  nest,
  nodeServer,
  runtimeServers,
  denoStd,
] as const;
