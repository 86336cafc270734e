import type { Framework } from '../../analysis/catalog.js';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const;
const EXTENSIONS = '{ts,tsx,js,jsx,mts,mjs}';

/** Next, SvelteKit, Astro, Vercel and others serve functions that are called like the methods of HTTP, wherever their files stand. */
const routeHandlers = {
  name: 'route handlers',
  serves: 'request',
  packages: [],
  registrations: [],
  files: [
    {
      glob: `**/*.${EXTENSIONS}`,
      exports: METHODS,
      kind: 'boundary',
      note: 'what serves this route answers the rejection with a 500',
      handed: { types: ['Request', 'NextRequest'], parts: ['json', 'text', 'formData', 'nextUrl'] },
    },
  ],
} as const satisfies Framework;

const next = {
  name: 'next',
  response: { argument: 1, types: ['NextApiResponse'] },
  serves: 'request',
  packages: ['next'],
  requestTypes: ['NextRequest', 'NextApiRequest', 'GetServerSidePropsContext'],
  handlerTypes: ['NextApiHandler', 'NextMiddleware', 'GetServerSideProps'],
  readers: [{ holds: 'headers', functions: ['headers', 'cookies'] }],
  registrations: [
    { path: 'after', functions: ['0'], kind: 'boundary', note: 'Next logs it after the response has gone' },
    { path: 'unstable_after', functions: ['0'], kind: 'boundary', note: 'Next logs it after the response has gone' },
    { path: 'unstable_cache', functions: ['0'], kind: 'propagates', passes: '()', note: 'a failure of the cached function is not cached' },
    { path: 'dynamic', functions: ['0'], kind: 'boundary', note: 'the error boundary shows it' },
  ],
  directives: [
    { directive: 'use server', kind: 'boundary', note: 'a server action that rejects reaches the browser as an anonymous error' },
    { directive: 'use cache', kind: 'propagates', note: 'a failure of the cached function is not cached' },
  ],
  files: [
    {
      glob: `**/app/**/route.${EXTENSIONS}`,
      exports: METHODS,
      kind: 'boundary',
      note: 'Next answers the rejection of a route handler with a 500',
    },
    {
      glob: `**/pages/api/**/*.${EXTENSIONS}`,
      exports: ['default'],
      kind: 'boundary',
      note: 'Next answers the rejection of an API route with a 500',
    },
    {
      glob: `**/*.${EXTENSIONS}`,
      exports: ['default'],
      kind: 'boundary',
      note: 'Next answers the rejection of an API route with a 500',
      handed: { types: ['NextApiRequest'], parts: [] },
    },
    {
      glob: `**/{middleware,proxy}.${EXTENSIONS}`,
      exports: ['middleware', 'proxy', 'default'],
      kind: 'boundary',
      note: 'Next answers the rejection of the middleware with a 500',
    },
    {
      glob: `**/app/**/{page,layout,template,default,loading,not-found}.${EXTENSIONS}`,
      exports: ['default', 'generateMetadata', 'generateStaticParams', 'generateViewport'],
      kind: 'boundary',
      note: 'Next renders the nearest error page',
    },
    {
      glob: `**/app/**/{opengraph-image,twitter-image,icon,sitemap,robots,manifest}.${EXTENSIONS}`,
      exports: ['default', 'generateImageMetadata'],
      kind: 'boundary',
      note: 'Next answers the rejection with a 500',
    },
    {
      glob: `**/pages/**/*.${EXTENSIONS}`,
      exports: ['getServerSideProps', 'getStaticProps', 'getStaticPaths'],
      kind: 'boundary',
      note: 'Next renders the error page',
    },
    { glob: `**/instrumentation.${EXTENSIONS}`, exports: ['register'], kind: 'boundary', note: 'Next does not start the server' },
  ],
} as const satisfies Framework;

const SVELTE_REMOTE = {
  functions: ['0', '1'],
  kind: 'boundary',
  note: 'SvelteKit answers the rejection with a 500',
  input: { parameter: 0, schema: '0' },
} as const;

const svelteKit = {
  name: 'sveltekit',
  spokenErrors: ['error'],
  serves: 'request',
  packages: ['@sveltejs/kit', '$app/server', '*/$types'],
  readers: [{ holds: 'request', functions: ['getRequestEvent'] }],
  requestTypes: ['RequestEvent'],
  handlerTypes: ['RequestHandler', 'Action'],
  registrations: [
    { ...SVELTE_REMOTE, path: 'query' },
    { ...SVELTE_REMOTE, path: 'command' },
    { ...SVELTE_REMOTE, path: 'form' },
  ],
  exportedHandlers: [{ glob: '**/hooks.server.{ts,js}', export: 'handleError' }],
  files: [
    {
      glob: '**/routes/**/+server.{ts,js}',
      exports: [...METHODS, 'fallback'],
      kind: 'boundary',
      note: 'SvelteKit answers the rejection with a 500',
    },
    {
      glob: '**/routes/**/+{page,layout}.server.{ts,js}',
      exports: ['load', 'actions.*'],
      kind: 'boundary',
      note: 'SvelteKit renders the error page',
    },
    { glob: '**/routes/**/+{page,layout}.{ts,js}', exports: ['load'], kind: 'boundary', note: 'SvelteKit renders the error page' },
    {
      glob: '**/hooks.server.{ts,js}',
      exports: ['handle', 'handleFetch', 'init'],
      kind: 'boundary',
      note: 'SvelteKit answers the rejection with a 500',
    },
  ],
} as const satisfies Framework;

const remix = {
  name: 'remix',
  serves: 'request',
  packages: [
    '@remix-run/node',
    '@remix-run/cloudflare',
    '@remix-run/react',
    '@remix-run/server-runtime',
    '@react-router/node',
    '@react-router/dev',
    'react-router',
  ],
  requestTypes: ['ActionFunctionArgs', 'LoaderFunctionArgs', 'ActionArgs', 'LoaderArgs', 'DataFunctionArgs'],
  handlerTypes: ['ActionFunction', 'LoaderFunction'],
  registrations: [],
  files: [
    {
      glob: `**/routes/**/*.${EXTENSIONS}`,
      exports: ['loader', 'action', 'clientLoader', 'clientAction', 'default'],
      kind: 'boundary',
      note: 'the router renders the nearest ErrorBoundary, or answers with a 500',
    },
    {
      glob: `**/app/root.${EXTENSIONS}`,
      exports: ['loader', 'action', 'default'],
      kind: 'boundary',
      note: 'the router renders the nearest ErrorBoundary',
    },
    {
      glob: `**/app/entry.server.${EXTENSIONS}`,
      exports: ['default', 'handleDataRequest'],
      kind: 'boundary',
      note: 'the server answers with a 500',
    },
  ],
} as const satisfies Framework;

const astro = {
  name: 'astro',
  spokenErrors: ['ActionError'],
  serves: 'request',
  packages: ['astro', 'astro:actions', 'astro:middleware'],
  requestTypes: ['APIContext'],
  handlerTypes: ['APIRoute'],
  registrations: [
    {
      path: 'defineAction',
      functions: ['0.handler'],
      kind: 'handled',
      note: 'the caller of an Astro action gets the error as a value',
      input: { parameter: 0, schema: '0.input' },
    },
    { path: 'defineMiddleware', functions: ['0'], kind: 'boundary', note: 'Astro answers the rejection with a 500' },
  ],
  files: [
    { glob: '**/src/pages/**/*.{ts,js}', exports: [...METHODS, 'ALL'], kind: 'boundary', note: 'Astro answers the rejection with a 500' },
    { glob: '**/src/middleware.{ts,js}', exports: ['onRequest'], kind: 'boundary', note: 'Astro answers the rejection with a 500' },
  ],
} as const satisfies Framework;

const NITRO = { kind: 'boundary', note: 'Nitro answers the rejection with a 500' } as const;

const H3_READERS = [
  { holds: 'body', functions: ['readBody', 'readFormData', 'readMultipartFormData', 'readRawBody'] },
  { holds: 'body', functions: ['readValidatedBody'], schema: 1 },
  { holds: 'query', functions: ['getQuery'] },
  { holds: 'query', functions: ['getValidatedQuery'], schema: 1 },
  { holds: 'params', functions: ['getRouterParam', 'getRouterParams'] },
  { holds: 'headers', functions: ['getHeader', 'getHeaders', 'getRequestHeader', 'getRequestHeaders', 'getCookie'] },
] as const;

/** Nuxt and Nitro import these by themselves, so they are globals to the file. */
const nuxt = {
  name: 'nuxt',
  sendsReturned: true,
  // h3@1.15.4 dist/index.mjs:2113: `send(event, val, MIMES.html)`.
  sendsPages: true,
  spokenErrors: ['createError', 'HTTPError'],
  serves: 'request',
  packages: ['nuxt', 'nitropack', 'nitro', 'h3', 'nitro/h3'],
  readers: H3_READERS,
  registrations: [
    { ...NITRO, path: 'global:defineEventHandler', functions: ['0', '0.handler'] },
    { ...NITRO, path: 'global:eventHandler', functions: ['0'] },
    { ...NITRO, path: 'global:defineCachedEventHandler', functions: ['0'] },
    { ...NITRO, path: 'global:defineWebSocketHandler', functions: ['0.*'], kind: 'lost', note: 'nobody waits for a WebSocket hook' },
    { path: 'global:defineTask', functions: ['0.run'], kind: 'job', note: 'Nitro records the failed task' },
    {
      path: 'global:defineCachedFunction',
      functions: ['0'],
      kind: 'propagates',
      passes: '()',
      note: 'a failure of the cached function is not cached',
    },
    { path: 'global:useAsyncData', functions: ['0', '1'], kind: 'handled', note: 'useAsyncData gives the error as a value' },
    { path: 'global:useLazyAsyncData', functions: ['0', '1'], kind: 'handled', note: 'useLazyAsyncData gives the error as a value' },
    { ...NITRO, path: 'defineEventHandler', functions: ['0', '0.handler'] },
    { ...NITRO, path: 'eventHandler', functions: ['0'] },
    { ...NITRO, path: 'createRouter().**.*', functions: ['1'] },
    { ...NITRO, path: 'H3.new.**.*', functions: ['1', '0'] },
  ],
  files: [
    {
      glob: '**/server/{api,routes,middleware}/**/*.{ts,js}',
      exports: ['default'],
      kind: 'boundary',
      note: 'Nitro answers the rejection with a 500',
    },
  ],
} as const satisfies Framework;

/** Makes the handler when the first request comes, and keeps it. */
const nitroOnce = {
  name: 'nitro, once',
  packages: nuxt.packages,
  registrations: [
    { ...NITRO, path: 'global:defineLazyEventHandler', functions: ['0'] },
    { ...NITRO, path: 'global:lazyEventHandler', functions: ['0'] },
    { ...NITRO, path: 'defineLazyEventHandler', functions: ['0'] },
    { ...NITRO, path: 'lazyEventHandler', functions: ['0'] },
  ],
  files: [],
} as const satisfies Framework;

const tanstackStart = {
  name: 'tanstack start',
  sendsReturned: true,
  serves: 'request',
  packages: [
    '@tanstack/react-start',
    '@tanstack/react-start/server',
    '@tanstack/solid-start',
    '@tanstack/solid-start/server',
    '@tanstack/start',
    '@tanstack/react-router',
  ],
  sent: ['data'],
  readers: [
    { holds: 'request', functions: ['getRequest', 'getWebRequest'] },
    { holds: 'headers', functions: ['getRequestHeaders', 'getRequestHeader'] },
  ],
  registrations: [
    { path: 'createServerFn().**.handler', functions: ['0'], kind: 'boundary', note: 'the caller in the browser gets the rejection' },
    { path: 'createMiddleware().**.server', functions: ['0'], kind: 'boundary', note: 'the server answers the rejection with a 500' },
    {
      path: 'createFileRoute()',
      functions: ['0.loader', '0.beforeLoad', '0.server.handlers.*', '0.component'],
      kind: 'boundary',
      note: 'the router renders the error component',
    },
    { path: 'createServerFileRoute().methods', functions: ['0.*'], kind: 'boundary', note: 'the server answers the rejection with a 500' },
    { path: 'createAPIFileRoute()', functions: ['0.*'], kind: 'boundary', note: 'the server answers the rejection with a 500' },
  ],
  files: [],
} as const satisfies Framework;

const solidStart = {
  name: 'solid start',
  serves: 'request',
  packages: ['@solidjs/start', '@solidjs/router'],
  registrations: [
    { path: 'query', functions: ['0'], kind: 'boundary', note: 'the nearest ErrorBoundary shows it' },
    { path: 'action', functions: ['0'], kind: 'handled', note: 'the submission holds the error as a value' },
  ],
  files: [{ glob: '**/src/routes/**/*.{ts,js}', exports: METHODS, kind: 'boundary', note: 'SolidStart answers the rejection with a 500' }],
} as const satisfies Framework;

export const metaFrameworks = [next, svelteKit, remix, astro, nuxt, nitroOnce, tanstackStart, solidStart, routeHandlers] as const;
