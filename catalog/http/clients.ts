import type { HttpClient, Limits } from '../../analysis/catalog.js';
import { nodeClients } from './node-clients.js';
import { pageClients } from './page-clients.js';

/** For a global, `default` is the global itself. A URL that is an options object is read by its members (`hostname` and `path`). */
const nodeFetchLimits = {
  timeoutMs: 300_000,
  retries: 0,
  timeoutCovers: 'headers',
  source: 'undici@7.30.2 lib/dispatcher/client.js:262-263',
  note: 'Node gives up after 300 s without headers, or 300 s between parts of the body; browsers and edge runtimes wait longer or for ever',
} as const satisfies Limits;

/** undici@7.30.2 docs/docs/api/Client.md: an option of each request, or `setGlobalDispatcher`, which Node's own `fetch` heeds too. */
const dispatcher = {
  options: ['1.dispatcher'],
  setBy: ['setGlobalDispatcher'],
  packages: ['undici'],
  limits: ['0.headersTimeout', '0.bodyTimeout'],
} as const satisfies HttpClient['transport'];

const fetchLike = {
  name: 'fetch',
  packages: [
    'node-fetch',
    'cross-fetch',
    'isomorphic-fetch',
    'isomorphic-unfetch',
    'whatwg-fetch',
    'node-fetch-native',
    'undici',
    'expo',
    'electron-fetch',
    '@tauri-apps/plugin-http',
    '@tauri-apps/api',
  ],
  globals: ['fetch', 'globalThis.fetch', 'window.fetch', 'self.fetch', 'global.fetch'],
  functions: [
    { path: 'fetch', url: '0', body: '1.body' },
    { path: 'default', url: '0', body: '1.body' },
    { path: 'default.fetch', url: '0', body: '1.body' },
  ],
  instances: [],
  options: { signal: ['1.signal'] },
  transport: dispatcher,
  onErrorStatus: 'resolve',
  limits: nodeFetchLimits,
  body: ['json()', 'text()', 'arrayBuffer()', 'blob()', 'bytes()', 'body'],
} as const satisfies HttpClient;

/** Its own `onerror` starts the request again every second, for ever, unless the project's `onerror` throws. */
const fetchEventSource = {
  name: 'fetch-event-source',
  packages: ['@microsoft/fetch-event-source', '@fortaine/fetch-event-source'],
  globals: [],
  functions: [{ path: 'fetchEventSource', url: '0', body: '1.body' }],
  instances: [],
  options: { signal: ['1.signal'], stopper: ['1.onerror'], opener: ['1.onopen'] },
  onErrorStatus: 'reject',
  limits: {
    timeoutMs: null,
    retries: null,
    source: '@microsoft/fetch-event-source@2.0.1 lib/esm/fetch.js:14,69',
    note: 'it repeats a failed request every second without end unless `onerror` throws',
  },
  body: [],
  response: { listener: '1.onmessage', text: 'data' },
} as const satisfies HttpClient;

const noLimit = { timeoutMs: null, retries: 0, source: 'axios@1.21.1 lib/defaults/index.js:149' } as const satisfies Limits;
const axios = {
  packages: ['axios'],
  globals: [],
  instances: [
    { path: 'default.create', baseUrl: '0.baseURL' },
    { path: 'create', baseUrl: '0.baseURL' },
    { path: 'Axios.new', baseUrl: '0.baseURL' },
  ],
  // An interceptor of responses gets every failure, with the request to be sent again in its `config`.
  repeatedBy: ['axios-retry', 'retry-axios', 'interceptors.response'],
  onErrorStatus: 'reject',
  limits: noLimit,
  body: ['data'],
} as const;

/** axios takes its options in a different place for each shape of call, so each shape is an entry of its own. */
const axiosShapes = [
  {
    ...axios,
    name: 'axios',
    functions: [
      { path: 'default.post', url: '0', body: '1', method: 'POST' },
      { path: 'default.put', url: '0', body: '1', method: 'PUT' },
      { path: 'default.patch', url: '0', body: '1', method: 'PATCH' },
      { path: 'default.postForm', url: '0', body: '1', method: 'POST' },
    ],
    options: { timeout: ['client.timeout', '2.timeout'], signal: ['2.signal', '2.cancelToken'] },
  },
  {
    ...axios,
    name: 'axios',
    functions: [
      { path: 'default', url: '0.url', body: '0.data' },
      { path: 'default.request', url: '0.url', body: '0.data' },
    ],
    options: { timeout: ['client.timeout', '0.timeout'], signal: ['0.signal', '0.cancelToken'] },
  },
  {
    ...axios,
    name: 'axios',
    functions: [
      { path: 'default', url: '0', body: '1.data' },
      { path: 'default.get', url: '0', method: 'GET' },
      { path: 'default.delete', url: '0', method: 'DELETE' },
      { path: 'default.head', url: '0', method: 'HEAD' },
    ],
    options: { timeout: ['client.timeout', '1.timeout'], signal: ['1.signal', '1.cancelToken'] },
  },
] as const satisfies readonly HttpClient[];

/** Nest's injected service: its methods give observables that send when somebody subscribes, those of its `axiosRef` promises. */
const nest = {
  ...axios,
  name: 'HttpService',
  packages: ['@nestjs/axios', '@nestjs/common'],
  types: [{ name: 'HttpService', path: 'HttpService.new' }],
  instances: [],
  limitedBy: ['HttpModule.register', 'HttpModule.registerAsync', 'axiosRef.defaults', 'axiosRef.interceptors', 'HTTP_MODULE_OPTIONS'],
  repeatedBy: ['axios-retry', 'retry-axios', 'nestjs-axios-retry', 'axiosRef.interceptors'],
} as const;

const nestShapes = [
  {
    ...nest,
    functions: [
      { path: 'HttpService.new.post', url: '0', body: '1', method: 'POST' },
      { path: 'HttpService.new.put', url: '0', body: '1', method: 'PUT' },
      { path: 'HttpService.new.patch', url: '0', body: '1', method: 'PATCH' },
      { path: 'HttpService.new.axiosRef.post', url: '0', body: '1', method: 'POST' },
    ],
    options: { timeout: ['2.timeout'], signal: ['2.signal', '2.cancelToken'] },
  },
  {
    ...nest,
    functions: [
      { path: 'HttpService.new.request', url: '0.url', body: '0.data' },
      { path: 'HttpService.new.axiosRef.request', url: '0.url', body: '0.data' },
      { path: 'HttpService.new.axiosRef', url: '0.url', body: '0.data' },
    ],
    options: { timeout: ['0.timeout'], signal: ['0.signal', '0.cancelToken'] },
  },
] as const satisfies readonly HttpClient[];

const got = {
  name: 'got',
  packages: ['got'],
  globals: [],
  functions: [
    { path: 'default', url: '0', body: '1.json' },
    { path: 'got', url: '0', body: '1.json' },
    { path: 'default.*', url: '0', body: '1.json' },
    { path: 'got.*', url: '0', body: '1.json' },
  ],
  instances: [
    { path: 'default.extend', baseUrl: '0.prefixUrl' },
    { path: 'got.extend', baseUrl: '0.prefixUrl' },
  ],
  options: {
    timeout: ['1.timeout.request', '1.timeout', 'client.timeout.request'],
    signal: ['1.signal'],
    retries: ['1.retry.limit', '1.retry', 'client.retry.limit'],
    retryMethods: ['1.retry.methods', 'client.retry.methods'],
  },
  onErrorStatus: 'reject',
  limits: {
    timeoutMs: null,
    retries: 0,
    source: 'got@14.6.6 dist/source/core/options.js:108,150',
    note: 'got retries twice, but never a POST unless `retry.methods` names it',
  },
  body: ['json()', 'text()', 'buffer()', 'body'],
} as const satisfies HttpClient;

const ky = {
  name: 'ky',
  packages: ['ky', 'ky-universal'],
  globals: [],
  functions: [
    { path: 'default', url: '0', body: '1.json' },
    { path: 'default.*', url: '0', body: '1.json' },
  ],
  instances: [
    { path: 'default.create', baseUrl: '0.prefixUrl' },
    { path: 'default.extend', baseUrl: '0.prefixUrl' },
  ],
  options: {
    timeout: ['1.timeout', 'client.timeout'],
    signal: ['1.signal'],
    retries: ['1.retry.limit', '1.retry', 'client.retry.limit', 'client.retry'],
    retryMethods: ['1.retry.methods', 'client.retry.methods'],
  },
  onErrorStatus: 'reject',
  limits: {
    timeoutMs: 10_000,
    retries: 0,
    timeoutCovers: 'headers',
    source: 'ky@1.14.3 distribution/core/Ky.js:153, utils/normalize.js:7',
    note: 'ky retries twice, but never a POST unless `retry.methods` names it',
  },
  body: ['json()', 'text()', 'arrayBuffer()', 'blob()', 'body'],
} as const satisfies HttpClient;

const ofetch = {
  name: 'ofetch',
  packages: ['ofetch', 'ohmyfetch'],
  globals: ['$fetch'],
  functions: [
    { path: 'ofetch', url: '0', body: '1.body' },
    { path: '$fetch', url: '0', body: '1.body' },
    { path: 'default', url: '0', body: '1.body' },
    { path: 'ofetch.raw', url: '0', body: '1.body' },
    { path: '$fetch.raw', url: '0', body: '1.body' },
  ],
  instances: [
    { path: 'ofetch.create', baseUrl: '0.baseURL' },
    { path: '$fetch.create', baseUrl: '0.baseURL' },
  ],
  options: { timeout: ['1.timeout', 'client.timeout'], signal: ['1.signal'], retries: ['1.retry', 'client.retry'] },
  onErrorStatus: 'reject',
  limits: {
    ...nodeFetchLimits,
    note: 'ofetch retries once, but never a POST unless `retry` is set; it sets no time limit beyond that of fetch',
  },
  body: [''],
} as const satisfies HttpClient;

const undiciRequest = {
  name: 'undici',
  packages: ['undici'],
  globals: [],
  functions: [
    { path: 'request', url: '0', body: '1.body' },
    { path: 'default.request', url: '0', body: '1.body' },
  ],
  instances: [],
  options: { timeout: ['1.headersTimeout', '1.bodyTimeout'], signal: ['1.signal'] },
  transport: dispatcher,
  onErrorStatus: 'resolve',
  limits: { ...nodeFetchLimits, note: 'undici gives up after 300 s without headers, or 300 s between parts of the body' },
  body: ['body.json()', 'body.text()', 'body'],
} as const satisfies HttpClient;

const superagent = {
  name: 'superagent',
  packages: ['superagent'],
  globals: [],
  functions: [
    { path: 'default.post', url: '0', body: 'send().0', method: 'POST' },
    { path: 'default.get', url: '0', method: 'GET' },
    { path: 'post', url: '0', body: 'send().0', method: 'POST' },
  ],
  instances: [],
  options: {
    timeout: [
      { path: 'timeout().0.deadline', readOnly: true },
      { path: 'timeout().0.response', readOnly: true },
      { path: 'timeout().0', readOnly: true },
    ],
    retries: [{ path: 'retry().0', readOnly: true }],
  },
  onErrorStatus: 'reject',
  limits: { timeoutMs: null, retries: 0, source: 'superagent documentation, timeouts and retry' },
  body: ['body', 'text'],
  raw: ['text'],
  chain: [
    ...['send', 'set', 'type', 'accept', 'query', 'auth', 'timeout', 'retry', 'ok', 'use', 'responseType', 'buffer'],
    ...['redirects', 'withCredentials', 'field', 'attach', 'serialize', 'parse', 'agent', 'disableTLSCerts'],
  ],
} as const satisfies HttpClient;

const nodeRequest = {
  name: 'node:https',
  packages: ['https', 'node:https', 'http', 'node:http', 'follow-redirects'],
  globals: [],
  functions: [
    { path: 'request', url: '0.hostname', urlPath: '0.path', body: 'write().0' },
    { path: 'request', url: '0.host', urlPath: '0.path', body: 'end().0' },
    { path: 'request', url: '0' },
    { path: 'default.request', url: '0.hostname', urlPath: '0.path' },
    { path: 'default.request', url: '0.host', urlPath: '0.path' },
    { path: 'default.request', url: '0' },
    { path: 'https.request', url: '0.hostname', urlPath: '0.path' },
    { path: 'https.request', url: '0' },
  ],
  instances: [],
  // Its timeout alone ends nothing, and which argument takes the options depends on the other.
  options: {
    timeout: [
      { path: '1.timeout', readOnly: true },
      { path: '0.timeout', readOnly: true },
      { path: 'setTimeout().0', readOnly: true },
    ],
    signal: [
      { path: '1.signal', readOnly: true },
      { path: '0.signal', readOnly: true },
    ],
  },
  onErrorStatus: 'resolve',
  limits: {
    timeoutMs: null,
    retries: 0,
    source: 'Node.js documentation, http.request',
    note: 'its `timeout` only emits an event: the request goes on unless it is destroyed',
  },
  body: [],
  response: { listener: 'last' },
} as const satisfies HttpClient;

/** Obsidian's own request function for plug-ins; it rejects from status 400. */
const obsidian = {
  name: 'requestUrl',
  packages: ['obsidian'],
  globals: [],
  functions: [{ path: 'requestUrl', url: '0.url', body: '0.body' }],
  instances: [],
  options: {},
  onErrorStatus: 'reject',
  limits: { timeoutMs: null, retries: 0, source: 'Obsidian API reference, requestUrl' },
  body: ['json', 'text', 'arrayBuffer'],
} as const satisfies HttpClient;

export const httpClients = [
  fetchLike,
  fetchEventSource,
  ...axiosShapes,
  ...nestShapes,
  got,
  ky,
  ofetch,
  undiciRequest,
  superagent,
  nodeRequest,
  obsidian,
  ...nodeClients,
  ...pageClients,
] as const;
