import type { HttpClient } from '../../analysis/catalog.js';

// Clients of pages, of desktop and mobile applications, and of scripts inside other people's pages and documents.

/** Where nothing limits a request, how long a browser waits is nowhere written down. */
const unlimited = { timeoutMs: null, retries: 0 } as const;

const json = ['json()', 'text()', 'arrayBuffer()', 'blob()', 'body'] as const;

/** Chromium's network: https://www.electronjs.org/docs/latest/api/net */
const electron = {
  name: 'net.fetch',
  packages: ['electron'],
  globals: [],
  functions: [
    { path: 'net.fetch', url: '0', body: '1.body' },
    { path: 'session.defaultSession.fetch', url: '0', body: '1.body' },
  ],
  instances: [],
  options: { signal: ['1.signal'] },
  onErrorStatus: 'resolve',
  limits: { ...unlimited, source: 'electron@33.0.0 electron.d.ts, Net.fetch' },
  body: json,
} as const satisfies HttpClient;

/** What interceptors do to a request is written elsewhere. */
const interceptors = ['HTTP_INTERCEPTORS', 'withInterceptors', 'HttpInterceptor'] as const;

/** Angular's injected service gives observables that send when somebody subscribes. */
const angular = {
  name: 'HttpClient',
  packages: ['@angular/common'],
  globals: [],
  types: [{ name: 'HttpClient', path: 'HttpClient.new' }],
  instances: [],
  // Its option `timeout` is newer than most of the code, so that no repair names it.
  options: { timeout: [{ path: '2.timeout', readOnly: true }] },
  limitedBy: interceptors,
  repeatedBy: interceptors,
  onErrorStatus: 'reject',
  limits: { ...unlimited, source: 'https://angular.dev/guide/http/making-requests' },
  body: [''],
} as const;

const angularShapes = [
  {
    ...angular,
    functions: [
      { path: 'HttpClient.new.post', url: '0', body: '1', method: 'POST' },
      { path: 'HttpClient.new.put', url: '0', body: '1', method: 'PUT' },
    ],
  },
  { ...angular, functions: [{ path: 'HttpClient.new.request', url: '1', body: '2.body' }] },
] as const satisfies readonly HttpClient[];

/** What it gives can be waited for, and tells callbacks too: https://api.jquery.com/jQuery.ajax/ */
const jquery = {
  name: 'jQuery',
  packages: ['jquery'],
  globals: ['$', 'jQuery'],
  instances: [],
  limitedBy: ['ajaxSetup', 'ajaxPrefilter'],
  failure: 'told',
  onErrorStatus: 'reject',
  limits: { ...unlimited, source: 'https://api.jquery.com/jQuery.ajax/, `timeout`' },
  body: [''],
  raw: [''],
} as const;

const jqueryShapes = [
  {
    ...jquery,
    functions: [
      { path: 'default.ajax', url: '0.url', body: '0.data' },
      { path: 'ajax', url: '0.url', body: '0.data' },
    ],
    options: { timeout: ['0.timeout'] },
    response: { told: [{ to: '0.success', parameter: 0, part: '' }] },
  },
  {
    ...jquery,
    functions: [
      { path: 'default.ajax', url: '0', body: '1.data' },
      { path: 'ajax', url: '0', body: '1.data' },
    ],
    options: { timeout: ['1.timeout'] },
    response: { told: [{ to: '1.success', parameter: 0, part: '' }] },
  },
  {
    ...jquery,
    functions: [
      { path: 'default.post', url: '0', body: '1', method: 'POST' },
      { path: 'post', url: '0', body: '1', method: 'POST' },
    ],
    options: {},
    response: { told: [{ to: '2', parameter: 0, part: '' }] },
  },
] as const satisfies readonly HttpClient[];

/** Its `timeout` is a property of the object, and so is everything that is told: https://xhr.spec.whatwg.org/ */
const xhr = {
  name: 'XMLHttpRequest',
  packages: ['xmlhttprequest', 'xhr2'],
  globals: ['XMLHttpRequest'],
  functions: [
    { path: 'XMLHttpRequest.new.send', url: 'open().1', body: '0' },
    { path: 'default.new.send', url: 'open().1', body: '0' },
  ],
  instances: [],
  options: {},
  limitedBy: ['.timeout', '.abort('],
  failure: 'told',
  onErrorStatus: 'resolve',
  limits: { ...unlimited, source: 'https://xhr.spec.whatwg.org/#the-timeout-attribute' },
  body: ['responseText', 'response'],
  raw: ['responseText', 'response'],
  response: { object: 'receiver' },
} as const satisfies HttpClient;

/** Of user scripts: https://www.tampermonkey.net/documentation.php#api:GM_xmlhttpRequest */
const userScript = {
  name: 'GM_xmlhttpRequest',
  packages: ['$', 'vite-plugin-monkey/dist/client'],
  globals: ['GM_xmlhttpRequest', 'GM'],
  functions: [
    { path: 'GM_xmlhttpRequest', url: '0.url', body: '0.data' },
    { path: 'GM.xmlHttpRequest', url: '0.url', body: '0.data' },
  ],
  instances: [],
  options: { timeout: ['0.timeout'] },
  limitedBy: ['.abort('],
  failure: 'told',
  onErrorStatus: 'resolve',
  limits: { ...unlimited, source: 'https://www.tampermonkey.net/documentation.php#api:GM_xmlhttpRequest' },
  body: ['responseText', 'response'],
  raw: ['responseText', 'response'],
  response: { told: [{ to: '0.onload', parameter: 0, part: '' }] },
} as const satisfies HttpClient;

/** Whatever the status is, it resolves. Without limits iOS gives up after 600 s, Android never. */
const capacitor = {
  name: 'CapacitorHttp',
  packages: ['@capacitor/core', '@capacitor-community/http'],
  globals: [],
  functions: [
    { path: 'CapacitorHttp.post', url: '0.url', body: '0.data', method: 'POST' },
    { path: 'CapacitorHttp.request', url: '0.url', body: '0.data' },
    { path: 'Http.post', url: '0.url', body: '0.data', method: 'POST' },
  ],
  instances: [],
  options: { timeout: ['0.readTimeout', { path: '0.connectTimeout', readOnly: true }] },
  onErrorStatus: 'resolve',
  limits: {
    ...unlimited,
    source: '@capacitor/ios@7.6.9 HttpRequestHandler.swift:204, @capacitor/android@7.6.9 HttpRequestHandler.java:113',
    note: 'iOS gives up after 600 s, Android waits for ever',
  },
  body: ['data'],
  raw: ['data'],
} as const satisfies HttpClient;

/**
 * It blocks, and throws for an error status unless `muteHttpExceptions` is set: https://developers.google.com/apps-script/reference/url-fetch.
 * Google ends it after a time that is written nowhere, and no option does, so that its limit is not known.
 */
const appsScript = {
  name: 'UrlFetchApp',
  packages: [],
  globals: ['UrlFetchApp'],
  functions: [{ path: 'UrlFetchApp.fetch', url: '0', body: '1.payload' }],
  instances: [],
  options: {},
  limitedBy: ['UrlFetchApp'],
  failure: 'thrown',
  onErrorStatus: 'reject',
  limits: { ...unlimited, source: 'https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app' },
  // What is parsed of the text goes by `json()`, which it does not have.
  body: ['json()', 'getContentText()', 'getBlob()'],
} as const satisfies HttpClient;

export const pageClients = [electron, ...angularShapes, ...jqueryShapes, xhr, userScript, capacitor, appsScript] as const;
