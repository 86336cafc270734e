import type { Sdk } from '../../analysis/catalog.js';

/** The client of openai 3 over `fetch`: argument 1 is the `init` of the request, and what is given is its `Response`, whatever the status. */
const REQUEST = { signal: ['1.signal'] } as const;
const EDGE = { on: 'OpenAIApi', streaming: 'never', failure: 'value', options: { ...REQUEST, model: ['0.model'] } } as const;
const EDGE_OPTIONS = {
  ...EDGE.options,
  stream: ['0.stream'],
  maxOutputTokens: ['0.max_tokens'],
  temperature: ['0.temperature'],
} as const;
const IN_BODY = { finish: ['json().choices[].finish_reason'], usage: ['json().usage'] } as const;

export const openaiEdge = {
  name: 'openai-edge',
  title: 'openai-edge',
  packages: ['openai-edge'],
  clients: [
    {
      name: 'OpenAIApi',
      exports: ['OpenAIApi'],
      construct: 'new',
      // `new OpenAIApi(configuration, basePath, fetch)`.
      options: { baseUrl: ['client.1'], fetch: ['client.2'] },
      limits: {
        timeoutMs: null,
        retries: 0,
        source: 'openai-edge@1.2.2 dist/index.js:2078-2081, which calls the fetch of the runtime',
        note: 'Node gives up after 300 s without headers, or 300 s between parts of the body; edge runtimes wait longer or for ever',
      },
    },
  ],
  // The forms of pictures, transcriptions and translations take their parameters one by one.
  operations: [
    {
      ...EDGE,
      path: 'createChatCompletion',
      operation: 'chat',
      streaming: 'flag',
      options: { ...EDGE_OPTIONS, messages: ['0.messages'], tools: ['0.functions'], toolChoice: ['0.function_call'] },
      answer: {
        text: ['json().choices[].message.content'],
        toolArguments: ['json().choices[].message.function_call.arguments'],
        toolNames: ['json().choices[].message.function_call.name'],
        ...IN_BODY,
      },
    },
    {
      ...EDGE,
      path: 'createCompletion',
      operation: 'text_completion',
      streaming: 'flag',
      options: { ...EDGE_OPTIONS, messages: ['0.prompt'] },
      answer: { text: ['json().choices[].text'], ...IN_BODY },
    },
    { ...EDGE, path: 'createEmbedding', operation: 'embeddings' },
    { ...EDGE, path: 'createImage', operation: 'image', options: { ...REQUEST, prompt: ['0.prompt'] } },
    { ...EDGE, path: 'createImageEdit', operation: 'image', options: { signal: ['7.signal'] } },
    { ...EDGE, path: 'createImageVariation', operation: 'image', options: { signal: ['5.signal'] } },
    { ...EDGE, path: 'createModeration', operation: 'moderation' },
    { ...EDGE, path: 'createTranscription', operation: 'audio', options: { signal: ['6.signal'] } },
    { ...EDGE, path: 'createTranslation', operation: 'audio', options: { signal: ['5.signal'] } },
    { on: 'OpenAIApi', path: 'listModels', operation: 'non-inference', streaming: 'never', failure: 'value', options: {} },
  ],
} as const satisfies Sdk;
