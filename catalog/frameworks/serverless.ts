import type { Framework } from '../../analysis/catalog.js';

/** Some limit there is; which one is said where the function is deployed. */
const LIMITED = { deadline: { options: [], defaultMs: null } } as const;

const LAMBDA = 'Lambda reports the invocation as failed';

/**
 * Queues and streams hand their records out again, and Lambda itself repeats an asynchronous event twice:
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-retries.html
 */
const LAMBDA_EVENTS = {
  types: [
    ...['SQSEvent', 'SQSHandler', 'SNSEvent', 'SNSHandler', 'S3Event', 'S3Handler'],
    ...['DynamoDBStreamEvent', 'DynamoDBStreamHandler', 'KinesisStreamEvent', 'KinesisStreamHandler', 'MSKEvent', 'MSKHandler'],
    ...['EventBridgeEvent', 'EventBridgeHandler', 'ScheduledEvent', 'ScheduledHandler', 'SESEvent', 'SESHandler'],
  ],
  parts: ['Records'],
  // Requests of a CDN come as records too, and are answered: `event.Records[0].cf`.
  answered: ['cf'],
  note: 'Lambda records the failed invocation and repeats it',
} as const;

const LATER = { functions: ['0'], kind: 'boundary', note: 'the platform logs it after the response has gone' } as const;

/** Platforms that wait for a promise behind the response. */
const afterResponse = {
  name: 'waitUntil',
  packages: ['@vercel/functions', '@netlify/functions', 'cloudflare:workers', '@cloudflare/workers-types'],
  registrations: [
    { path: 'waitUntil', ...LATER },
    { path: 'any:ctx.waitUntil', ...LATER },
    { path: 'any:context.waitUntil', ...LATER },
    { path: 'any:executionCtx.waitUntil', ...LATER },
  ],
  files: [],
} as const satisfies Framework;

/** Only where the project says that it is one: the types, a framework for it, or its infrastructure. */
const lambda = {
  name: 'aws lambda',
  serves: 'request',
  packages: [
    'aws-lambda',
    '@types/aws-lambda',
    '@aws-lambda-powertools/logger',
    '@middy/core',
    'serverless',
    'serverless-http',
    'serverless-offline',
    'serverless-esbuild',
    'sst',
    'aws-cdk-lib',
    '@serverless-stack/node',
    '@netlify/functions',
  ],
  sent: ['arguments', 'multiValueQueryStringParameters'],
  requestTypes: [
    'APIGatewayProxyEvent',
    'APIGatewayProxyEventV2',
    'APIGatewayEvent',
    'APIGatewayProxyWebsocketEventV2',
    'LambdaFunctionURLEvent',
    'ALBEvent',
    'HandlerEvent',
  ],
  handlerTypes: ['APIGatewayProxyHandler', 'APIGatewayProxyHandlerV2', 'Handler'],
  registrations: [
    { path: 'default', functions: ['0'], kind: 'boundary', note: LAMBDA },
    { path: 'default().**.handler', functions: ['0'], kind: 'boundary', note: LAMBDA },
    { path: 'middy', functions: ['0'], kind: 'boundary', note: LAMBDA },
    { path: 'schedule', functions: ['1'], kind: 'run', note: 'the platform records the failed run, and what was to be done is not done' },
  ],
  errorHandlers: [{ path: 'default().**.onError', functions: ['0'] }],
  files: [
    {
      glob: '**/*.{ts,js,mts,mjs,cts,cjs}',
      exports: ['handler', '=.handler'],
      kind: 'boundary',
      note: LAMBDA,
      // https://docs.aws.amazon.com/lambda/latest/dg/nodejs-context.html: nothing in it tells that the caller has gone.
      provides: { ...LIMITED, unsignaled: true },
      events: LAMBDA_EVENTS,
    },
    {
      glob: '**/netlify/{functions,edge-functions}/**/*.{ts,js,mts,mjs}',
      exports: ['default', 'handler'],
      kind: 'boundary',
      note: 'Netlify answers the rejection with a 500',
      provides: LIMITED,
    },
  ],
} as const satisfies Framework;

const LAMBDA_STREAM = {
  functions: ['0'],
  kind: 'boundary',
  note: 'Lambda breaks the response off and reports the invocation as failed',
  // What streams answers somebody who called it by its URL or by the SDK.
  input: { parameter: 0 },
  // https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html: the function goes on when its caller has gone, and is not told.
  provides: { ...LIMITED, unsignaled: true },
} as const;

/** Lambda's runtime has it under a name of its own, which no package declares; who writes TypeScript declares it by hand. */
const lambdaStreams = {
  name: 'aws lambda streams',
  serves: 'request',
  packages: [],
  registrations: [
    { path: 'global:awslambda.streamifyResponse', ...LAMBDA_STREAM },
    { path: 'any:awslambda.streamifyResponse', ...LAMBDA_STREAM },
  ],
  files: [],
} as const satisfies Framework;

/** What Lambda made the custom of many platforms, in a project that declares nothing of any. */
const unnamedFunctions = {
  name: 'functions as a service',
  serves: 'request',
  packages: [],
  registrations: [],
  files: [
    {
      glob: '**/*.{ts,js,mts,mjs,cts,cjs}',
      exports: ['handler', '=.handler'],
      kind: 'boundary',
      note: 'the platform answers the failed invocation with an error of its own',
      provides: LIMITED,
      returns: 'statusCode',
    },
  ],
} as const satisfies Framework;

const WORKER = 'Workers answers the rejection with an error page';
/** https://developers.cloudflare.com/workers/configuration/cron-triggers: a failed run shows among past events, and is not repeated. */
const WORKER_RUN = { kind: 'run', note: 'Workers records the failed run, and what was to be done is not done' } as const;
const workers = {
  name: 'cloudflare workers',
  serves: 'request',
  packages: ['@cloudflare/workers-types', 'wrangler', 'cloudflare:workers', 'agents', '@cloudflare/vitest-pool-workers'],
  registrations: [{ path: 'global:addEventListener', functions: ['1'], kind: 'boundary', note: WORKER }],
  classes: [
    {
      base: 'DurableObject',
      methods: ['fetch', 'alarm', 'webSocketMessage', 'webSocketClose'],
      kind: 'boundary',
      note: 'the caller of the Durable Object gets the rejection',
      // https://developers.cloudflare.com/durable-objects/reference/in-memory-state: kept until the object is evicted.
      keepsInstance: true,
      isGlobal: true,
    },
    { base: 'WorkerEntrypoint', methods: ['fetch', 'scheduled', 'queue', 'email'], kind: 'boundary', note: WORKER },
    { base: 'WorkflowEntrypoint', methods: ['run'], kind: 'job', note: 'the workflow records the failure' },
    {
      base: 'Agent',
      methods: ['onRequest', 'onMessage', 'onConnect', 'onChatMessage'],
      kind: 'boundary',
      note: 'the agent logs the error',
    },
    {
      base: 'AIChatAgent',
      methods: ['onRequest', 'onMessage', 'onConnect', 'onChatMessage'],
      kind: 'boundary',
      note: 'the agent logs the error',
    },
  ],
  files: [
    {
      glob: '**/*.{ts,js,mts,mjs}',
      exports: ['default.fetch'],
      kind: 'boundary',
      note: WORKER,
    },
    {
      glob: '**/*.{ts,js,mts,mjs}',
      exports: ['default.queue'],
      kind: 'job',
      note: 'Workers hands the messages out again',
    },
    { ...WORKER_RUN, glob: '**/*.{ts,js,mts,mjs}', exports: ['default.scheduled', 'default.email'] },
    {
      glob: '**/functions/**/*.{ts,js}',
      exports: ['onRequest', 'onRequestGet', 'onRequestPost', 'onRequestPut', 'onRequestDelete'],
      kind: 'boundary',
      note: WORKER,
    },
  ],
} as const satisfies Framework;

const AZURE = 'Azure Functions answers the rejection with a 500';
const azureFunctions = {
  name: 'azure functions',
  serves: 'request',
  packages: ['@azure/functions'],
  requestTypes: ['HttpRequest'],
  handlerTypes: ['HttpHandler', 'AzureFunction'],
  registrations: [
    { path: 'app.http', functions: ['1.handler', '1'], kind: 'boundary', note: AZURE, provides: LIMITED },
    { path: 'app.get', functions: ['1', '1.handler'], kind: 'boundary', note: AZURE, provides: LIMITED },
    { path: 'app.post', functions: ['1', '1.handler'], kind: 'boundary', note: AZURE, provides: LIMITED },
    { path: 'app.put', functions: ['1', '1.handler'], kind: 'boundary', note: AZURE, provides: LIMITED },
    { path: 'app.deleteRequest', functions: ['1', '1.handler'], kind: 'boundary', note: AZURE, provides: LIMITED },
    { path: 'app.*', functions: ['1.handler'], kind: 'job', note: 'Azure Functions records the failed run' },
    { path: 'df.app.*', functions: ['1', '1.handler'], kind: 'job', note: 'Durable Functions records the failed run' },
  ],
  files: [],
} as const satisfies Framework;

/** https://firebase.google.com/docs/functions/manage-functions#set_timeout_and_memory_allocation: 60 s in both generations, unless said. */
const FIREBASE_LIMIT = { deadline: { options: [{ path: '0.timeoutSeconds', unit: 's' }], defaultMs: 60_000 } } as const;
const FIREBASE = { kind: 'boundary', note: 'Firebase answers the rejection with INTERNAL', provides: FIREBASE_LIMIT } as const;
/** Nothing is repeated unless a function or schedule is told to: https://firebase.google.com/docs/functions/retries. */
const FIREBASE_EVENT = {
  kind: 'run',
  repeatedBy: ['retry', 'failurePolicy', 'retryConfig', 'retryCount'],
  note: 'Firebase records the failed event, and what was to be done is not done',
  provides: FIREBASE_LIMIT,
} as const;
const FIREBASE_TASK = { kind: 'job', note: 'Firebase records the failed task and repeats it', provides: FIREBASE_LIMIT } as const;
const firebase = {
  name: 'firebase functions',
  spokenErrors: ['HttpsError', 'https.HttpsError', 'default.https.HttpsError'],
  sendsReturned: true,
  serves: 'request',
  packages: ['firebase-functions', '@google-cloud/functions-framework'],
  requestTypes: ['Request', 'CallableRequest'],
  handlerTypes: ['HttpFunction'],
  registrations: [
    { ...FIREBASE, path: 'onRequest', functions: 'all' },
    { ...FIREBASE, path: 'onCall', functions: 'all', sent: ['data'] },
    { ...FIREBASE, path: 'onCallGenkit', functions: 'all', sent: ['data'] },
    { ...FIREBASE, path: '**.https.onRequest', functions: 'all' },
    { ...FIREBASE, path: '**.https.onCall', functions: 'all', sent: ['*'] },
    { path: 'http', functions: ['1'], kind: 'lost', note: 'the Functions Framework does not wait for an async handler', provides: LIMITED },
    { ...FIREBASE_EVENT, path: 'onDocument*', functions: ['1'] },
    { ...FIREBASE_EVENT, path: 'onSchedule', functions: ['1'] },
    { ...FIREBASE_EVENT, path: 'onMessagePublished', functions: ['1'] },
    { ...FIREBASE_TASK, path: 'onTaskDispatched', functions: 'all' },
    { ...FIREBASE_EVENT, path: 'onObjectFinalized', functions: 'all' },
    { ...FIREBASE_EVENT, path: 'cloudEvent', functions: ['1'], provides: LIMITED },
    { ...FIREBASE_EVENT, path: '**.onCreate', functions: ['0'] },
    { ...FIREBASE_EVENT, path: '**.onWrite', functions: ['0'] },
    { ...FIREBASE_EVENT, path: '**.onUpdate', functions: ['0'] },
    { ...FIREBASE_EVENT, path: '**.onRun', functions: ['0'] },
    { ...FIREBASE_EVENT, path: '**.onPublish', functions: ['0'] },
  ],
  files: [],
} as const satisfies Framework;

const vercelFunctions = {
  name: 'vercel functions',
  serves: 'request',
  packages: ['@vercel/node', '@vercel/functions', 'vercel', '@vercel/edge'],
  requestTypes: ['VercelRequest'],
  handlerTypes: ['VercelApiHandler'],
  registrations: [],
  files: [
    {
      glob: '**/api/**/*.{ts,js,mts,mjs}',
      exports: ['default', 'default.fetch', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
      kind: 'boundary',
      note: 'Vercel answers the rejection with a 500',
      provides: LIMITED,
    },
  ],
} as const satisfies Framework;

const probot = {
  name: 'probot',
  serves: 'message',
  packages: ['probot', '@octokit/webhooks', '@octokit/app'],
  registrations: [
    { path: 'Probot.new.**.on', functions: ['1'], kind: 'boundary', note: 'Probot logs it, and GitHub sees the delivery fail' },
    { path: 'Probot.new.**.onAny', functions: ['0'], kind: 'boundary', note: 'Probot logs it, and GitHub sees the delivery fail' },
    { path: 'Webhooks.new.on', functions: ['1'], kind: 'boundary', note: 'GitHub sees the delivery fail' },
    { path: 'App.new.webhooks.on', functions: ['1'], kind: 'boundary', note: 'GitHub sees the delivery fail' },
  ],
  types: [{ name: 'Probot', path: 'Probot.new' }],
  errorHandlers: [{ path: 'Probot.new.onError', functions: ['0'] }],
  files: [],
} as const satisfies Framework;

export const serverlessPlatforms = [
  afterResponse,
  lambda,
  lambdaStreams,
  unnamedFunctions,
  workers,
  azureFunctions,
  firebase,
  vercelFunctions,
  probot,
] as const;
