import type { Framework } from '../../analysis/catalog.js';

const TRPC = {
  kind: 'boundary',
  note: 'tRPC answers the rejection with INTERNAL_SERVER_ERROR',
  gives: [{ argument: 0, member: 'ctx', from: 'context' }],
} as const;
const trpc = {
  name: 'trpc',
  sendsReturned: true,
  spokenErrors: ['TRPCError'],
  serves: 'request',
  packages: ['@trpc/server'],
  sent: ['input'],
  keeper: { puts: [], members: [], calls: [], returned: true },
  registrations: [
    { ...TRPC, path: 'initTRPC.**.query', functions: ['0'] },
    { ...TRPC, path: 'initTRPC.**.mutation', functions: ['0'] },
    { ...TRPC, path: 'initTRPC.**.subscription', functions: ['0'] },
    { ...TRPC, path: 'initTRPC.**.use', functions: ['0'] },
    { ...TRPC, path: 'initTRPC.**.middleware', functions: ['0'] },
  ],
  files: [],
} as const satisfies Framework;

const orpc = {
  name: 'orpc',
  sendsReturned: true,
  spokenErrors: ['ORPCError'],
  serves: 'request',
  packages: ['@orpc/server', '@orpc/nest'],
  sent: ['input'],
  registrations: [
    { path: 'os.**.handler', functions: ['0'], kind: 'boundary', note: 'oRPC answers the rejection with INTERNAL_SERVER_ERROR' },
    { path: 'implement().**.handler', functions: ['0'], kind: 'boundary', note: 'oRPC answers the rejection with INTERNAL_SERVER_ERROR' },
  ],
  files: [],
} as const satisfies Framework;

/**
 * `handleServerError` is the project's own central handler; without it the client still gets a value. Up to 6 the client is itself the
 * function that takes the schema and the action (next-safe-action@6.2.0 dist/index-EKyvnpX_.d.mts).
 */
const safeActions = {
  name: 'next-safe-action',
  sendsReturned: true,
  serves: 'request',
  packages: ['next-safe-action', 'zsa'],
  sent: ['parsedInput', 'clientInput', 'input'],
  registrations: [
    { path: 'createSafeActionClient().**.action', functions: ['0'], kind: 'handled', note: 'the action client answers with `serverError`' },
    {
      path: 'createSafeActionClient().**.stateAction',
      functions: ['0'],
      kind: 'handled',
      note: 'the action client answers with `serverError`',
    },
    {
      path: 'createSafeActionClient()',
      functions: ['1'],
      kind: 'handled',
      note: 'the action client answers with `serverError`',
      input: { parameter: 0, schema: '0' },
    },
    { path: 'createSafeActionClient().**.use', functions: ['0'], kind: 'handled', note: 'the action client answers with `serverError`' },
    { path: 'createServerAction().**.handler', functions: ['0'], kind: 'handled', note: 'the action gives the error as a value' },
    { path: 'createServerActionProcedure().**.handler', functions: ['0'], kind: 'handled', note: 'the action gives the error as a value' },
  ],
  // The other name is that of 6 and 7 (next-safe-action@6.2.0 dist/index.mjs, @7.0.0 dist/index.mjs).
  errorHandlers: [
    { path: 'createSafeActionClient', functions: ['0.handleServerError', '0.handleReturnedServerError'], sendsReturned: true },
  ],
  files: [],
} as const satisfies Framework;

const GRAPHQL = { kind: 'boundary', note: 'GraphQL answers the rejection with an entry in `errors`' } as const;

/** Resolver maps. */
/** `{ Query: { ask } }`, `{ Subscription: { tokens: { subscribe, resolve } } }`. */
const RESOLVERS = ['0.resolvers.*.*', '0.resolvers.*.*.subscribe', '0.resolvers.*.*.resolve'] as const;
const graphql = {
  name: 'graphql',
  spokenErrors: ['GraphQLError', 'ApolloError'],
  sendsReturned: true,
  serves: 'request',
  packages: [
    'graphql',
    '@apollo/server',
    'apollo-server',
    'apollo-server-express',
    'graphql-yoga',
    '@graphql-tools/schema',
    'mercurius',
    'type-graphql',
    '@apollo/subgraph',
  ],
  registrations: [
    { ...GRAPHQL, path: 'ApolloServer.new', functions: [...RESOLVERS, '0.context'], input: { parameter: 1 } },
    { ...GRAPHQL, path: 'createSchema', functions: RESOLVERS, input: { parameter: 1 } },
    { ...GRAPHQL, path: 'makeExecutableSchema', functions: RESOLVERS, input: { parameter: 1 } },
    { ...GRAPHQL, path: 'buildSubgraphSchema', functions: RESOLVERS, input: { parameter: 1 } },
    { ...GRAPHQL, path: 'GraphQLObjectType.new', functions: ['0.fields.*.resolve'], input: { parameter: 1 } },
  ],
  decorators: [
    { ...GRAPHQL, name: 'Query' },
    { ...GRAPHQL, name: 'Mutation' },
    { ...GRAPHQL, name: 'FieldResolver' },
  ],
  parameters: [
    { decorator: 'Arg', holds: 'body' },
    { decorator: 'Args', holds: 'body' },
  ],
  files: [],
} as const satisfies Framework;

/** Builders of schemas take a field's resolver wherever they are called: `t.string({ resolve })`, `t.field('joke', { resolve })`. */
const schemaBuilders = {
  name: 'graphql schema builders',
  errorsGoTo: 'graphql',
  sendsReturned: true,
  serves: 'request',
  packages: ['@pothos/core', 'nexus'],
  registrations: [{ ...GRAPHQL, path: 'any:*', functions: ['0.resolve', '1.resolve'], input: { parameter: 1 } }],
  files: [],
} as const satisfies Framework;

const CONVEX = { kind: 'boundary', note: 'Convex logs it, and the caller gets the rejection' } as const;
const CONVEX_FUNCTIONS = ['0', '0.handler'] as const;
/** `internal…` functions are called by the project's own. */
const CONVEX_PUBLIC = { ...CONVEX, functions: CONVEX_FUNCTIONS, input: { parameter: 1, schema: '0.args' } } as const;

/** The builders are generated into the project, which re-exports those of `convex/server` under these names. */
const convex = {
  name: 'convex',
  spokenErrors: ['ConvexError'],
  serves: 'step',
  packages: ['convex', 'convex-helpers', '*_generated/server', '*_generated/server.js'],
  registrations: [
    { ...CONVEX_PUBLIC, path: 'action' },
    { ...CONVEX, path: 'internalAction', functions: CONVEX_FUNCTIONS },
    { ...CONVEX_PUBLIC, path: 'mutation' },
    { ...CONVEX, path: 'internalMutation', functions: CONVEX_FUNCTIONS },
    { ...CONVEX_PUBLIC, path: 'query' },
    { ...CONVEX, path: 'internalQuery', functions: CONVEX_FUNCTIONS },
    { ...CONVEX, path: 'httpAction', functions: ['0'], note: 'Convex answers the rejection with a 500' },
    { ...CONVEX_PUBLIC, path: 'actionGeneric' },
    { ...CONVEX, path: 'internalActionGeneric', functions: CONVEX_FUNCTIONS },
    { ...CONVEX, path: 'httpActionGeneric', functions: ['0'] },
    { ...CONVEX, path: 'customAction()', functions: CONVEX_FUNCTIONS },
    { ...CONVEX, path: 'customMutation()', functions: CONVEX_FUNCTIONS },
    { ...CONVEX, path: 'customQuery()', functions: CONVEX_FUNCTIONS },
    { ...CONVEX, path: 'zCustomAction()', functions: CONVEX_FUNCTIONS },
    { ...CONVEX, path: 'zCustomMutation()', functions: CONVEX_FUNCTIONS },
  ],
  files: [],
} as const satisfies Framework;

/** A Model Context Protocol server tells the model of a failing tool, and the client of anything else. */
const mcp = {
  name: 'mcp server',
  serves: 'step',
  packages: ['@modelcontextprotocol/sdk', 'mcp-handler', 'fastmcp', '@modelcontextprotocol/server'],
  registrations: [
    { path: 'McpServer.new.tool', functions: 'all', kind: 'handled', note: 'the error becomes a tool result with `isError`' },
    { path: 'McpServer.new.registerTool', functions: ['2'], kind: 'handled', note: 'the error becomes a tool result with `isError`' },
    { path: 'McpServer.new.*', functions: 'all', kind: 'boundary', note: 'the client gets a JSON-RPC error' },
    { path: 'Server.new.setRequestHandler', functions: ['1'], kind: 'boundary', note: 'the client gets a JSON-RPC error' },
    { path: 'FastMCP.new.addTool', functions: ['0.execute'], kind: 'handled', note: 'the error becomes a tool result with `isError`' },
  ],
  types: [
    { name: 'McpServer', path: 'McpServer.new' },
    { name: 'Server', path: 'Server.new' },
  ],
  files: [],
} as const satisfies Framework;

export const rpcFrameworks = [trpc, orpc, safeActions, graphql, schemaBuilders, convex, mcp] as const;
