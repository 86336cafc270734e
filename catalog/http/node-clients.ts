import type { HttpClient } from '../../analysis/catalog.js';

// Clients of Node.js beside those that most use, many of them no longer maintained.

/** The callback is told of all: `(error, response, body) => …`. */
const request = {
  name: 'request',
  packages: ['request'],
  globals: [],
  instances: [],
  limitedBy: ['.defaults('],
  failure: 'told',
  onErrorStatus: 'resolve',
  limits: { timeoutMs: null, retries: 0, source: 'request@2.88.2 README.md, `timeout`' },
  body: ['body'],
  raw: ['body'],
} as const;

const requestShapes = [
  {
    ...request,
    functions: [
      { path: 'default', url: '0.url', body: '0.json' },
      { path: 'default', url: '0.uri', body: '0.json' },
      { path: 'default.post', url: '0.url', body: '0.json', method: 'POST' },
      { path: 'default.post', url: '0.uri', body: '0.json', method: 'POST' },
    ],
    options: { timeout: ['0.timeout'] },
    response: {
      told: [
        { to: '1', parameter: 1, part: '' },
        { to: '1', parameter: 2, part: 'body' },
      ],
    },
  },
  {
    ...request,
    functions: [
      { path: 'default', url: '0', body: '1.json' },
      { path: 'default.post', url: '0', body: '1.json', method: 'POST' },
    ],
    options: { timeout: ['1.timeout'] },
    response: {
      told: [
        { to: '2', parameter: 1, part: '' },
        { to: '2', parameter: 2, part: 'body' },
      ],
    },
  },
] as const satisfies readonly HttpClient[];

/** Gives the body, and rejects for any status but 2xx unless `simple` is `false` (request-promise-core@1.1.4 lib/plumbing.js:56,89). */
const requestPromise = {
  name: 'request-promise',
  packages: ['request-promise', 'request-promise-native', 'request-promise-any'],
  globals: [],
  instances: [],
  limitedBy: ['.defaults('],
  onErrorStatus: 'reject',
  limits: { timeoutMs: null, retries: 0, source: 'request@2.88.2 README.md, `timeout`' },
  body: ['', 'body'],
  raw: [''],
} as const;

const requestPromiseShapes = [
  {
    ...requestPromise,
    functions: [
      { path: 'default', url: '0.url', body: '0.body' },
      { path: 'default', url: '0.uri', body: '0.body' },
      { path: 'default.post', url: '0.url', body: '0.body', method: 'POST' },
      { path: 'default.post', url: '0.uri', body: '0.body', method: 'POST' },
    ],
    options: { timeout: ['0.timeout'] },
  },
  {
    ...requestPromise,
    functions: [
      { path: 'default', url: '0', body: '1.body' },
      { path: 'default.post', url: '0', body: '1.body', method: 'POST' },
    ],
    options: { timeout: ['1.timeout'] },
  },
] as const satisfies readonly HttpClient[];

/** `open_timeout` of 10 s ends with the connection. */
const needle = {
  name: 'needle',
  packages: ['needle'],
  globals: [],
  instances: [],
  limitedBy: ['.defaults('],
  failure: 'told',
  onErrorStatus: 'resolve',
  limits: {
    timeoutMs: null,
    retries: 0,
    source: 'needle@3.5.0 lib/needle.js:94-96',
    note: 'its 10 s are for the connection alone: it waits for the response without a limit',
  },
  body: ['body'],
  raw: ['body'],
} as const;

const needleShapes = [
  {
    ...needle,
    functions: [{ path: 'default', url: '1', body: '2' }],
    options: { timeout: ['3.response_timeout', '3.read_timeout'], signal: ['3.signal'] },
    response: {
      told: [
        { to: '4', parameter: 1, part: '' },
        { to: '4', parameter: 2, part: 'body' },
      ],
    },
  },
  {
    ...needle,
    functions: [{ path: 'default.post', url: '0', body: '1', method: 'POST' }],
    options: { timeout: ['2.response_timeout', '2.read_timeout'], signal: ['2.signal'] },
    response: {
      told: [
        { to: '3', parameter: 1, part: '' },
        { to: '3', parameter: 2, part: 'body' },
      ],
    },
  },
] as const satisfies readonly HttpClient[];

/** Add-ons and middlewares limit it and repeat its requests (wretch@2.11.1 README.md). */
const wretch = {
  name: 'wretch',
  packages: ['wretch'],
  globals: [],
  functions: [
    { path: '**.post', body: '0', method: 'POST' },
    { path: '**.put', body: '0', method: 'PUT' },
  ],
  instances: [
    { path: 'default', baseUrl: '0' },
    { path: 'wretch', baseUrl: '0' },
  ],
  options: {},
  limitedBy: ['wretch/addons', 'wretch/all', 'wretch/middlewares', '.signal(', 'signal:'],
  repeatedBy: ['wretch/middlewares', 'wretch/all', '.middlewares('],
  onErrorStatus: 'reject',
  limits: { timeoutMs: null, retries: 0, source: 'wretch@2.11.1 README.md' },
  body: ['json()', 'text()', 'res()'],
} as const satisfies HttpClient;

/** The function that it makes gives the body, and rejects for any status that is not named (bent@7.3.12 src/core.js:46). */
const bent = {
  name: 'bent',
  packages: ['bent'],
  globals: [],
  functions: [{ path: '', url: '0', body: '1' }],
  instances: [{ path: 'default', baseUrl: '0' }],
  options: {},
  onErrorStatus: 'reject',
  limits: { timeoutMs: null, retries: 0, source: 'bent@7.3.12 src/nodejs.js' },
  body: [''],
} as const satisfies HttpClient;

export const nodeClients = [...requestShapes, ...requestPromiseShapes, ...needleShapes, wretch, bent] as const;
