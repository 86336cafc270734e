import type { Sdk } from '../../analysis/catalog.js';

/** The second argument of every request method. */
const REQUEST_OPTIONS = { timeout: ['1.timeout'], signal: ['1.signal'], retries: ['1.maxRetries'] } as const;
const PLAIN = { on: 'Groq', streaming: 'never', failure: 'promise', options: { ...REQUEST_OPTIONS, model: ['0.model'] } } as const;
const NO_INFERENCE = { ...PLAIN, operation: 'non-inference', options: {} } as const;

/**
 * groq-sdk@0.22.0 resources/chat/completions.d.ts ResponseFormatJsonSchema. Which models keep to a schema, and that neither it nor JSON can be
 * streamed: https://console.groq.com/docs/structured-outputs. Zod writes a JSON schema from 4 on.
 */
const SCHEMA_REQUEST = {
  option: { path: '0.response_format', since: '0.22.0' },
  code: "{ type: 'json_schema', json_schema: { name: 'answer', strict: true, schema: {z}.toJSONSchema({schema}) } }",
  zod: [4],
  demandsAll: true,
  atHome: true,
  takenBy: '^openai/gpt-oss-(?:20|120)b$',
} as const;

export const groq = {
  name: 'groq',
  title: 'Groq SDK',
  packages: ['groq-sdk'],
  errors: ['APIError', 'GroqError'],
  failsOnlyBy: 'errors',
  passesParameters: true,
  clients: [
    {
      name: 'Groq',
      exports: ['default', 'Groq'],
      construct: 'new',
      derive: [{ path: 'withOptions', argument: 0 }],
      options: {
        timeout: ['client.timeout'],
        retries: ['client.maxRetries'],
        baseUrl: ['client.baseURL'],
        apiKey: ['client.apiKey'],
        fetch: ['client.fetch'],
        browser: ['client.dangerouslyAllowBrowser'],
      },
      limits: {
        timeoutMs: 60_000,
        retries: 2,
        timeoutCovers: 'headers',
        source: 'groq-sdk@1.6.0 client.js:485,81; 0.37.0 index.js:72,106, core.js:127',
      },
    },
  ],
  operations: [
    {
      ...PLAIN,
      path: 'chat.completions.create',
      operation: 'chat',
      streaming: 'flag',
      options: {
        ...PLAIN.options,
        stream: ['0.stream'],
        maxOutputTokens: ['0.max_completion_tokens', '0.max_tokens'],
        json: ['0.response_format'],
        messages: ['0.messages'],
        tools: ['0.tools'],
        toolChoice: ['0.tool_choice'],
        temperature: ['0.temperature'],
      },
      answer: {
        text: ['choices[].message.content'],
        toolArguments: ['choices[].message.tool_calls[].function.arguments'],
        toolNames: ['choices[].message.tool_calls[].function.name'],
        finish: ['choices[].finish_reason'],
        cut: { part: 'choices[0]?.finish_reason', test: "{part} === 'length'" },
        usage: ['usage'],
      },
      chunk: { text: ['choices[].delta.content'], finish: ['choices[].finish_reason'] },
      jsonValue: "{ type: 'json_object' }",
      jsonUnless: ['0.stream'],
      schemaRequests: [SCHEMA_REQUEST],
    },
    { ...PLAIN, path: 'embeddings.create', operation: 'embeddings' },
    { ...PLAIN, path: 'audio.transcriptions.create', operation: 'audio', answer: { text: ['text'] } },
    { ...PLAIN, path: 'audio.translations.create', operation: 'audio', answer: { text: ['text'] } },
    { ...PLAIN, path: 'audio.speech.create', operation: 'audio', options: { ...PLAIN.options, prompt: ['0.input'] } },
    { ...NO_INFERENCE, path: 'models.*' },
    { ...NO_INFERENCE, path: 'files.*' },
    { ...NO_INFERENCE, path: 'batches.*' },
  ],
} as const satisfies Sdk;
