import type { Sdk } from '../../analysis/catalog.js';

/**
 * The SDK bounds nothing and takes no signal. `requestTimeout` becomes a header that tells the gateway when to give up; retries and
 * fallbacks belong into the gateway's `config`, which may stand in the client or in a call.
 */
const CHAT_OPTIONS = {
  model: ['0.model'],
  stream: ['0.stream'],
  maxOutputTokens: ['0.max_completion_tokens', '0.max_tokens'],
  json: ['0.response_format'],
  messages: ['0.messages'],
  tools: ['0.tools'],
  toolChoice: ['0.tool_choice'],
  temperature: ['0.temperature'],
  fallback: ['1.config', 'client.config'],
} as const;
const CALL = { on: 'Portkey', streaming: 'never', failure: 'promise' } as const;
const CHAT_ANSWER = {
  text: ['choices[].message.content'],
  toolArguments: ['choices[].message.tool_calls[].function.arguments'],
  toolNames: ['choices[].message.tool_calls[].function.name'],
  finish: ['choices[].finish_reason'],
  usage: ['usage'],
} as const;
const CHAT_CHUNK = { text: ['choices[].delta.content'], finish: ['choices[].finish_reason'] } as const;

export const portkey = {
  name: 'portkey',
  title: 'Portkey SDK',
  packages: ['portkey-ai'],
  clients: [
    {
      name: 'Portkey',
      exports: ['default', 'Portkey'],
      construct: 'new',
      options: {
        timeout: ['client.requestTimeout'],
        baseUrl: ['client.baseURL'],
        apiKey: ['client.apiKey'],
        browser: ['client.dangerouslyAllowBrowser'],
      },
      limits: {
        timeoutMs: null,
        retries: 1,
        source: 'portkey-ai@3.1.0 and 1.10.4 dist/src/baseClient.js:106,195; dist/src/utils.js:129-175',
        // dist/src/constants.js:24-25 names other defaults, which nothing uses.
        note: 'parse, stream and beta methods go through an inner OpenAI client with its 600 s time limit.',
      },
    },
  ],
  operations: [
    {
      ...CALL,
      path: 'chat.completions.create',
      operation: 'chat',
      streaming: 'flag',
      options: CHAT_OPTIONS,
      answer: CHAT_ANSWER,
      chunk: CHAT_CHUNK,
    },
    {
      ...CALL,
      path: 'prompts.completions.create',
      operation: 'chat',
      streaming: 'flag',
      // A prompt that the gateway keeps may hold its own caps, so none is missed here.
      options: { stream: ['0.stream'], fallback: CHAT_OPTIONS.fallback },
      answer: CHAT_ANSWER,
      chunk: CHAT_CHUNK,
    },
    {
      ...CALL,
      path: 'responses.create',
      operation: 'chat',
      streaming: 'flag',
      options: {
        model: ['0.model'],
        stream: ['0.stream'],
        maxOutputTokens: ['0.max_output_tokens'],
        messages: ['0.input'],
        tools: ['0.tools'],
        toolChoice: ['0.tool_choice'],
        fallback: CHAT_OPTIONS.fallback,
      },
      answer: { text: ['output_text', 'output[].content[].text'], finish: ['status', 'incomplete_details'] },
      chunk: { text: ['delta'] },
    },
    {
      ...CALL,
      path: 'completions.create',
      operation: 'text_completion',
      options: { model: ['0.model'], maxOutputTokens: ['0.max_tokens'], messages: ['0.prompt'], fallback: CHAT_OPTIONS.fallback },
      answer: { text: ['choices[].text'], finish: ['choices[].finish_reason'] },
    },
    { ...CALL, path: 'embeddings.create', operation: 'embeddings', options: { model: ['0.model'] } },
    { ...CALL, path: 'images.generate', operation: 'image', options: { model: ['0.model'], prompt: ['0.prompt'] } },
    { ...CALL, path: 'models.*', operation: 'non-inference', options: {} },
  ],
} as const satisfies Sdk;
