import type { Sdk } from '../../analysis/catalog.js';

/** There is neither a time limit nor a signal for one call: `client.abort()` stops streams, a custom `fetch` is the only other way. */
const LIMITS = {
  timeoutMs: null,
  retries: 0,
  source: 'ollama@0.6.4 dist/browser.cjs:153-160,282; dist/browser.d.cts:2-7',
  note: "Node's own fetch gives up after 300 s without headers or body.",
} as const;

const OPTIONS = {
  model: ['0.model'],
  stream: ['0.stream'],
  maxOutputTokens: ['0.options.num_predict'],
  json: ['0.format'],
  temperature: ['0.options.temperature'],
} as const;

/** A JSON schema in place of `'json'` (ollama@0.6.4 dist/shared/ollama.d.ts: `format?: string | object`); zod writes one from 4 on. */
const SCHEMA_REQUESTS = [{ option: '0.format', code: '{z}.toJSONSchema({schema})', zod: [4] }] as const;

const CHAT = {
  path: 'chat',
  operation: 'chat',
  streaming: 'flag',
  failure: 'promise',
  options: { ...OPTIONS, messages: ['0.messages'], tools: ['0.tools'] },
  answer: {
    text: ['message.content'],
    toolInputs: ['message.tool_calls[].function.arguments'],
    toolNames: ['message.tool_calls[].function.name'],
    finish: ['done_reason'],
    cut: { part: 'done_reason', test: "{part} === 'length'" },
    usage: ['eval_count'],
  },
  chunk: { text: ['message.content'], finish: ['done_reason'] },
  jsonValue: "'json'",
  schemaRequests: SCHEMA_REQUESTS,
} as const;

const GENERATE = {
  path: 'generate',
  operation: 'text_completion',
  streaming: 'flag',
  failure: 'promise',
  options: { ...OPTIONS, messages: ['0.prompt'], system: ['0.system'] },
  answer: { text: ['response'], finish: ['done_reason'], usage: ['eval_count'] },
  chunk: { text: ['response'], finish: ['done_reason'] },
  jsonValue: "'json'",
  schemaRequests: SCHEMA_REQUESTS,
} as const;

const EMBED = { path: 'embed', operation: 'embeddings', streaming: 'never', failure: 'promise', options: { model: ['0.model'] } } as const;
const LIST = { path: 'list', operation: 'non-inference', streaming: 'never', failure: 'promise', options: {} } as const;

/** `import ollama from 'ollama'` is a client that is built already, so its methods count as functions of the package. */
const DEFAULT_CLIENT = { on: null, limits: LIMITS } as const;

export const ollama = {
  name: 'ollama',
  title: 'Ollama library',
  packages: ['ollama'],
  clients: [
    {
      name: 'Ollama',
      exports: ['Ollama'],
      construct: 'new',
      options: { baseUrl: ['client.host'], fetch: ['client.fetch'] },
      limits: LIMITS,
    },
  ],
  operations: [
    { ...CHAT, on: 'Ollama' },
    { ...CHAT, ...DEFAULT_CLIENT },
    { ...GENERATE, on: 'Ollama' },
    { ...GENERATE, ...DEFAULT_CLIENT },
    { ...EMBED, on: 'Ollama' },
    { ...EMBED, ...DEFAULT_CLIENT },
    { ...EMBED, on: 'Ollama', path: 'embeddings' },
    { ...EMBED, ...DEFAULT_CLIENT, path: 'embeddings' },
    { ...LIST, on: 'Ollama' },
    { ...LIST, ...DEFAULT_CLIENT },
    { ...LIST, on: 'Ollama', path: 'show' },
    { ...LIST, ...DEFAULT_CLIENT, path: 'show' },
    { ...LIST, on: 'Ollama', path: 'pull' },
    { ...LIST, ...DEFAULT_CLIENT, path: 'pull' },
  ],
} as const satisfies Sdk;
