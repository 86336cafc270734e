import type { Idioms } from '../analysis/catalog.js';

export const idioms: Idioms = {
  // OpenAI, Mistral, Groq; Anthropic, Bedrock; Cohere. The AI SDK's `tool-calls` is none: behind several steps it says that their cap cut the answer off.
  toolEnds: new Set(['tool_calls', 'function_call', 'tool_use', 'TOOL_CALL', 'tool_call']),
  promisifiers: { packages: ['util', 'node:util', 'es6-promisify', 'util.promisify'], names: ['promisify'] },
  shellTags: { packages: ['zx', 'execa', 'bun', 'dax', 'dax-sh'], names: ['$', 'default'], globals: ['Bun.$'] },
  shells: /(?:^|[\\/])(?:(?:ba|z|da|k|fi)?sh|cmd|powershell|pwsh)(?:\.exe)?$/i,
  interpreters: {
    programs: /(?:^|[\\/])(?:node|bun|tsx|deno|python[\d.]*|ruby|perl|php|osascript)(?:\.exe)?$/i,
    scripts: /^(?:-[cepr]|--eval|--print|eval)$/,
  },
  interpreted: /(?:\b(?:ba|z|da|k|fi)?sh\s+-l?c|-Command|\beval)\s+["']?$/,
  sanitizers: /dompurify|sanitize-html|rehype-sanitize|insane|\bxss\b|sanitizeHtml|sanitize\(|escapeHtml/i,
  // https://developer.mozilla.org/docs/Web/API/Element/setHTML
  ownSanitizers: /\.setHTML\(/,
  // langsmith `wrapOpenAI`, `traceable`; langfuse `observeOpenAI`; React `cache`; lodash `memoize`, `once`.
  wrappers: /^(?:wrap|observe|instrument|trace|patch|monitor|cache|memo|once|withTracing)/i,
  // neverthrow@8 and its like: ResultAsync.map, andThen, andTee, orElse; ts-results' unwrap, expect.
  results: {
    maps: ['map'],
    chains: ['andThen', 'asyncAndThen', 'flatMap', 'match'],
    looks: ['andTee', 'andThrough'],
    passes: ['mapErr', 'orElse', 'orTee'],
    takesOut: ['unwrapOr', 'unwrap', 'expect', '_unsafeUnwrap'],
  },
  maps: { packages: ['discord.js', '@discordjs/collection'], names: ['Collection'], globals: ['Map', 'WeakMap'] },
  states: { packages: ['react', 'preact/hooks', 'solid-js'], names: ['useState', 'createSignal'] },
  // https://vuejs.org/api/reactivity-core.html; Nuxt imports them by itself. https://svelte.dev/docs/svelte/$state
  boxes: [
    { packages: ['vue', '@vue/composition-api'], names: ['ref', 'shallowRef'], globals: ['ref', 'shallowRef'], at: 'value' },
    {
      packages: ['vue', '@vue/composition-api'],
      names: ['reactive', 'shallowReactive'],
      globals: ['reactive', 'shallowReactive'],
      at: null,
    },
    { packages: [], names: [], globals: ['$state', '$state.raw'], at: null },
  ],
  watchers: {
    packages: ['vue', '@vue/composition-api'],
    names: ['watch', 'watchEffect', 'nextTick', 'readonly', 'toRaw', 'unref', 'triggerRef'],
    globals: ['watch', 'nextTick', 'readonly', 'toRaw', 'unref'],
  },
  keptStates: { packages: ['ai/rsc', '@ai-sdk/rsc'], names: ['getMutableAIState'], read: 'get', writes: ['update', 'done'] },
  // zustand@5 vanilla.d.ts, react.d.ts (`create<State>()(…)` is curried for its types alone); https://pinia.vuejs.org/core-concepts/
  stores: [
    { packages: ['zustand'], names: ['create', 'createStore', 'createWithEqualityFn', 'default'], made: ['0.()'], own: 1 },
    { packages: ['pinia'], names: ['defineStore'], globals: ['defineStore'], made: ['1.()', '1.actions', '0.actions'] },
  ],
  storeReads: ['getState', 'getInitialState'],
  components: { packages: ['react', 'preact/compat', 'mobx-react', 'mobx-react-lite'], names: ['memo', 'forwardRef', 'observer'] },
  markdown: {
    packages: ['react-markdown', '@uiw/react-markdown-preview'],
    names: ['default', 'Markdown', 'MarkdownHooks', 'MarkdownAsync'],
    raw: ['rehypeRaw', 'allowDangerousHtml'],
  },
  renderers: [
    { packages: ['marked'], names: ['default', 'marked', 'parse', 'parseInline'] },
    { packages: ['showdown'], names: ['makeHtml'] },
    { packages: ['snarkdown'], names: ['default'] },
  ],
  toldRenderers: [
    {
      packages: ['markdown-it', 'remark', 'remark-html', 'remark-rehype', 'rehype', 'unified', 'micromark'],
      names: ['render', 'renderInline', 'process', 'processSync', 'micromark'],
      raw: ['html:true', 'allowDangerousHtml', 'sanitize:false', 'rehypeRaw'],
    },
  ],
  // ai@7.0.173 toolApproval; langchain@1.3 humanInTheLoopMiddleware({ interruptOn }); @google/adk@1 requireConfirmation.
  approvals: {
    ofTool: ['needsApproval', 'requireApproval', 'requireConfirmation', 'interrupt'],
    elsewhere: ['toolApproval', 'interruptOn'],
  },
  // Ten of a queue without a window, one of S3 and SNS; of streams a hundred (docs.aws.amazon.com/lambda/latest/dg/services-sqs-parameters.html).
  batches: {
    parts: ['Records'],
    unless: ['KinesisStreamEvent', 'KinesisStreamHandler', 'DynamoDBStreamEvent', 'DynamoDBStreamHandler', 'MSKEvent', 'MSKHandler'],
  },
  // p-map@7.1.1 index.js:61: `concurrency = Number.POSITIVE_INFINITY`; p-filter@4.1.0 hands its options to p-map.
  mappers: [{ packages: ['p-map', 'p-filter'], names: ['default', 'pMap', 'pFilter'], limit: 'concurrency' }],
  substitutes: [
    // ai-fallback@2.0.1 dist/index.d.ts
    { packages: ['ai-fallback'], names: ['createFallback', 'FallbackModel'], list: 'models' },
    // ai-retry@2.4.0 README.md: a model in the list, a condition that takes one, or `condition.switch({ model })`
    { packages: ['ai-retry'], names: ['createRetryable', 'createRetryableModel'], list: 'retries', again: 'retry' },
  ],
  // openai, @anthropic-ai/sdk, groq-sdk, together-ai and others made by the same generator: core/api-promise.js.
  wrappedAnswers: [{ method: 'withResponse', at: 'data' }],
  // https://openai.github.io/openai-agents-js/guides/results/
  handedBack: [
    {
      packages: ['@openai/agents', '@openai/agents-core'],
      names: ['run'],
      members: ['lastAgent', 'currentAgent', 'activeAgent'],
      argument: 0,
    },
  ],
  parsers: [
    { packages: [], names: [], globals: ['JSON.parse'] },
    { packages: ['json5', 'superjson', 'partial-json', 'best-effort-json-parser', 'jsonc-parser'], names: ['parse'] },
    { packages: ['secure-json-parse'], names: ['parse', 'default'] },
    { packages: ['destr'], names: ['destr', 'default', 'safeDestr'] },
    { packages: ['yaml'], names: ['parse', 'parseDocument'] },
    { packages: ['js-yaml'], names: ['load', 'safeLoad'] },
    { packages: ['@langchain/core', 'langchain'], names: ['JsonOutputParser.new.parse', 'parseJsonMarkdown'] },
  ],
  // https://v03.api.js.langchain.com/functions/langchain.util_document.formatDocumentsAsString.html
  joiners: [{ packages: ['langchain', '@langchain/classic'], names: ['formatDocumentsAsString'], of: '[].pageContent' }],
  repairers: [
    { packages: ['jsonrepair'], names: ['jsonrepair', 'default'] },
    { packages: ['dirty-json'], names: ['parse'] },
    { packages: ['json-repair-js'], names: ['default', 'repair', 'repairJson'] },
  ],
  transpilers: [
    { packages: ['@babel/core', '@babel/standalone', 'esbuild', 'esbuild-wasm'], names: ['transform', 'transformSync'], at: 'code' },
    { packages: ['@babel/core', '@babel/standalone'], names: ['transformAsync'], at: 'code' },
    { packages: ['sucrase', '@swc/core', '@swc/wasm-web'], names: ['transform', 'transformSync'], at: 'code' },
    { packages: ['typescript'], names: ['transpileModule'], at: 'outputText' },
    { packages: ['typescript'], names: ['transpile'], at: '' },
  ],
  grammars: [
    { packages: ['node-sql-parser'], names: ['astify', 'parse', 'tableList', 'columnList', 'whiteListCheck'] },
    { packages: ['pgsql-ast-parser'], names: ['parse', 'parseFirst', 'parseWithComments'] },
    { packages: ['pgsql-parser', 'libpg-query', '@libpg-query/parser'], names: ['parse', 'parseSync', 'parseQuery', 'parseQuerySync'] },
  ],
  outsideStores: [
    {
      packages: ['redis', '@redis/client', 'ioredis', '@upstash/redis', '@vercel/kv'],
      reads: ['get', 'hget', 'hGet'],
      writes: ['set', 'hset', 'hSet'],
    },
    // https://react-native-async-storage.github.io/async-storage/docs/api, https://developer.mozilla.org/docs/Web/API/Storage
    {
      packages: ['@react-native-async-storage/async-storage'],
      globals: ['localStorage', 'window.localStorage'],
      reads: ['getItem'],
      writes: ['setItem'],
    },
    { packages: ['@netlify/blobs', 'unstorage', 'localforage'], reads: ['get', 'getItem'], writes: ['set', 'setItem', 'setJSON'] },
  ],
  pathJoins: [
    { packages: ['path', 'node:path'], names: ['join', 'resolve', 'normalize', 'relative'] },
    { packages: ['vscode'], names: ['joinPath', 'file', 'parse'] },
  ],
  rowStores: [
    {
      packages: ['@prisma/client', '@prisma/extension-accelerate'],
      reads: ['findMany'],
      one: ['findUnique', 'findUniqueOrThrow', 'findFirst', 'findFirstOrThrow'],
      limits: ['take', 'cursor'],
      includes: ['include', 'select'],
    },
    {
      packages: ['drizzle-orm'],
      reads: ['findMany', 'select'],
      one: ['findFirst'],
      limits: ['limit', 'offset', 'groupBy'],
      includes: ['with'],
    },
    {
      packages: ['@supabase/supabase-js', '@supabase/ssr', '@supabase/auth-helpers-nextjs'],
      reads: ['select'],
      one: [],
      limits: ['limit', 'range', 'single', 'maybeSingle'],
      includes: [],
      rows: 'data',
    },
    {
      packages: ['firebase-admin', '@google-cloud/firestore'],
      reads: ['get'],
      one: [],
      limits: ['limit', 'limitToLast'],
      includes: [],
      rows: 'docs',
      table: 'collection',
    },
    {
      packages: ['mongoose'],
      reads: ['find'],
      one: ['findOne', 'findById', 'findOneAndUpdate', 'findByIdAndUpdate'],
      limits: ['limit', 'slice'],
      includes: [],
      pushedBy: '$push',
    },
    {
      packages: ['redis', '@redis/client', 'ioredis', '@upstash/redis', '@vercel/kv'],
      reads: ['lrange', 'lRange'],
      one: [],
      limits: [],
      includes: [],
      list: { adds: ['rpush', 'rPush', 'lpush', 'lPush'], cuts: ['ltrim', 'lTrim', 'lpop', 'lPop', 'rpop', 'rPop'] },
    },
  ],
  // @sveltejs/kit@2 src/exports/index.js (before 2 they only made what was to be thrown), next@15 client/components/not-found.ts
  throwers: [
    { packages: ['@sveltejs/kit'], names: ['error'] },
    { packages: ['next'], names: ['notFound', 'forbidden', 'unauthorized'] },
  ],
  // @langchain/core@0.2.0 dist/messages/chat.d.ts
  roleMessages: [{ packages: ['langchain', '@langchain/core'], names: ['ChatMessage'], role: 1 }],
  // llamaindex@0.0.31 dist/index.d.ts:1109-1141
  heldHistories: [{ packages: ['llamaindex'], names: ['SimpleChatHistory', 'SummaryChatHistory'], at: 'messages' }],
  // @langchain/core@1.4.0 runnables/history.d.ts, chat_history.d.ts; langchain@0.3.37 and @langchain/community@0.3.57 stores/message/in_memory.d.ts
  sessionHistories: [
    {
      packages: ['@langchain/core', 'langchain'],
      names: ['RunnableWithMessageHistory'],
      store: 'getMessageHistory',
      kept: {
        packages: ['@langchain/core', 'langchain', '@langchain/community'],
        names: ['InMemoryChatMessageHistory', 'ChatMessageHistory'],
      },
      shortening: ['trimMessages', 'RemoveMessage', 'messages.slice', 'messages.splice', 'clear()', 'getMessages'],
    },
  ],
  // @langchain/core@1.4.0 prompts/chat.d.ts
  placeholders: { packages: ['@langchain/core', 'langchain'], names: ['MessagesPlaceholder'] },
  // ai@7.0.173 customProvider
  modelTables: ['languageModels', 'imageModels', 'embeddingModels', 'textEmbeddingModels', 'speechModels', 'transcriptionModels'],
  // @llamaindex/workflow-core: workflow.handle([event], handler), event.with(data)
  handledEvents: { packages: ['@llamaindex/workflow', '@llamaindex/workflow-core'], names: ['handle'], makers: ['with'] },
  // @langchain/langgraph@1 StateGraph
  edges: ['addConditionalEdges'],
  questioners: ['readline', 'node:readline', '@inquirer/*', 'inquirer', 'prompts', 'enquirer', '@clack/prompts'],
  dialogs: {
    packages: ['vscode', 'electron'],
    names: [
      ...['showErrorMessage', 'showWarningMessage', 'showInformationMessage', 'showQuickPick', 'showInputBox'],
      ...['dialog.showMessageBox', 'dialog.showMessageBoxSync'],
    ],
    globals: ['confirm', 'window.confirm', 'prompt', 'window.prompt'],
  },
  // Without `validate` it is a type and no check: https://ai-sdk.dev/docs/reference/ai-sdk-core/json-schema
  uncheckedSchemas: { packages: ['ai'], names: ['jsonSchema'] },
  errorsOfAnswers: [
    ...['recursion', 'maxturns', 'maxsteps', 'maxiterations', 'guardrail', 'tripwire'],
    ...['zod', 'validation', 'syntaxerror', 'noobjectgenerated', 'nooutputgenerated'],
  ],
  errorMembers: [
    ...['name', 'message', 'stack', 'cause', 'code', 'errno', 'syscall', 'errors', 'reason'],
    ...['status', 'statusCode', 'statusText', 'httpStatus', 'headers', 'request', 'response', 'body', 'data', 'url', 'isAxiosError'],
    ...['error', 'type', 'param', 'requestID', 'request_id', 'requestId', 'details', 'errorDetails', 'digest'],
    // AI SDK, AWS, gRPC, p-retry and LangChain's caller.
    ...['isRetryable', 'retryable', 'lastError', 'responseBody', 'responseHeaders', 'requestBodyValues', 'finishReason'],
    ...['$metadata', '$retryable', '$fault', '$response', 'metadata', 'attemptNumber', 'retriesLeft', 'lc_error_code'],
    ...['retryAfter', 'retry_after', 'timeout', 'isTimeout', 'timedOut', 'killed', 'killSignal'],
  ],
  effects: { packages: ['react', 'preact'], names: ['useEffect', 'useLayoutEffect', 'useInsertionEffect'] },
  // Nest's and Angular's are of one shape: https://docs.nestjs.com/fundamentals/custom-providers
  providers: {
    token: 'provide',
    value: ['useValue'],
    factory: ['useFactory'],
    type: ['useClass'],
    injectors: { packages: ['@nestjs/common', '@angular/core', 'tsyringe', 'inversify', 'typedi'], names: ['Inject', 'inject'] },
  },
  // tsyringe@4.10.0 dist/typings/types/dependency-container.d.ts, inversify@7.10.4 (bind … to), typedi@0.10.0 types/container.class.d.ts.
  containers: {
    packages: ['tsyringe', 'inversify', 'typedi'],
    puts: ['register', 'registerInstance', 'registerSingleton', 'set'],
    binds: { method: 'bind', value: ['to', 'toConstantValue'], factory: ['toDynamicValue'] },
    gives: ['resolve', 'get', 'getAsync'],
  },
  // https://nuxt.com/docs/guide/directory-structure/server#server-utilities
  autoImports: [
    { packages: ['nuxt', 'nitropack', 'nitro'], from: '**/server/utils/**/*.{ts,js,mts,mjs}', into: '**/server/**/*.{ts,js,mts,mjs}' },
    // https://nuxt.com/docs/guide/concepts/auto-imports
    { packages: ['nuxt'], from: '**/{composables,utils}/**/*.{ts,js,mts,mjs}', into: '**/*.{vue,ts,js,mts,mjs}' },
  ],
  routes: [
    { packages: ['next'], file: '^(?:src/)?app/(.*)/route\\.[cm]?[jt]sx?$' },
    { packages: ['next'], file: '^(?:src/)?pages/(api/.*)\\.[cm]?[jt]sx?$' },
    { packages: ['@sveltejs/kit'], file: '^src/routes/(.*)/\\+server\\.[jt]s$' },
    { packages: ['nuxt', 'nitropack'], file: '^server/(api/.*?)(?:\\.(?:get|post|put|patch|delete))?\\.[cm]?[jt]s$' },
    { packages: ['astro'], file: '^src/pages/(api/.*)\\.[jt]s$' },
    { packages: ['@tanstack/react-start', '@tanstack/solid-start'], file: '^(?:src|app)/routes/(api[/.].*)\\.[jt]sx?$', isDotted: true },
    { packages: ['@remix-run/node', '@remix-run/react', 'react-router'], file: '^app/routes/(.*)\\.[jt]sx?$', isDotted: true },
  ],
  events: [{ packages: ['socket.io'], tells: 'emit', hears: ['on', 'once'] }],
  routeHooks: [
    { packages: ['@remix-run/react', 'react-router'], names: ['useActionData'], of: 'action' },
    { packages: ['@remix-run/react', 'react-router'], names: ['useLoaderData'], of: 'loader' },
    { packages: ['@remix-run/react', 'react-router'], names: ['useFetcher'], of: 'action', at: 'data' },
  ],
  // https://nextjs.org/docs/pages/building-your-application/data-fetching, https://reactrouter.com/start/framework/route-module
  pageProperties: [
    { packages: ['next'], of: 'getServerSideProps', from: 'props' },
    { packages: ['next'], of: 'getStaticProps', from: 'props' },
    { packages: ['react-router'], of: 'loader', to: 'loaderData' },
    { packages: ['react-router'], of: 'action', to: 'actionData' },
  ],
  // https://svelte.dev/docs/kit/load
  pageFiles: [
    {
      packages: ['@sveltejs/kit'],
      of: 'load',
      file: '^\\+(page|layout)(?:\\.server)?\\.[jt]s$',
      page: '+$1.svelte',
      property: 'data',
      read: '$props',
    },
  ],
  // https://rxjs.dev/guide/operators
  observables: {
    packages: ['rxjs'],
    map: ['map', 'switchMap', 'mergeMap', 'concatMap', 'exhaustMap', 'flatMap'],
    rescue: ['catchError'],
    pass: ['tap', 'take', 'first', 'last', 'finalize', 'delay', 'share', 'shareReplay', 'takeUntil', 'filter', 'observeOn', 'subscribeOn'],
    change: [
      'toArray',
      'reduce',
      'scan',
      'startWith',
      'endWith',
      'distinctUntilChanged',
      'debounceTime',
      'throttleTime',
      'bufferCount',
      'bufferTime',
      'takeWhile',
      'takeLast',
      'skip',
      'pairwise',
      'defaultIfEmpty',
    ],
    fail: ['throwError'],
    // https://rxjs.dev/api/index/function/from: the promise has been made by then, and is asked again for what it has.
    once: ['from'],
  },
  fields: { packages: ['react-native'], names: ['TextInput'] },
};
