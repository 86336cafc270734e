import type { Sdk } from '../../analysis/catalog.js';

/** The second argument of every request method. */
const REQUEST_OPTIONS = { timeout: ['1.timeout'], signal: ['1.signal'], retries: ['1.maxRetries'] } as const;
const PLAIN = { on: 'Together', streaming: 'never', failure: 'promise', options: { ...REQUEST_OPTIONS, model: ['0.model'] } } as const;
const DRAWN = { ...PLAIN, options: { ...PLAIN.options, prompt: ['0.prompt'] } } as const;
const NO_INFERENCE = { ...PLAIN, operation: 'non-inference', options: {} } as const;

const TEXT_OPTIONS = { ...PLAIN.options, stream: ['0.stream'], maxOutputTokens: ['0.max_tokens'], temperature: ['0.temperature'] } as const;
const CHAT = {
  ...PLAIN,
  operation: 'chat',
  streaming: 'flag',
  options: { ...TEXT_OPTIONS, json: ['0.response_format'], messages: ['0.messages'], tools: ['0.tools'], toolChoice: ['0.tool_choice'] },
  answer: {
    text: ['choices[].message.content'],
    toolArguments: ['choices[].message.tool_calls[].function.arguments'],
    toolNames: ['choices[].message.tool_calls[].function.name'],
    finish: ['choices[].finish_reason'],
    cut: { part: 'choices[0]?.finish_reason', test: "{part} === 'length'" },
    usage: ['usage'],
  },
  chunk: { text: ['choices[].delta.content'], finish: ['choices[].finish_reason'] },
} as const;

export const together = {
  name: 'together',
  title: 'Together SDK',
  packages: ['together-ai'],
  errors: ['APIError', 'TogetherError'],
  failsOnlyBy: 'errors',
  passesParameters: true,
  clients: [
    {
      name: 'Together',
      exports: ['default', 'Together'],
      construct: 'new',
      derive: [{ path: 'withOptions', argument: 0 }],
      // There is no browser flag: the SDK runs in a page without being asked.
      options: {
        timeout: ['client.timeout'],
        retries: ['client.maxRetries'],
        baseUrl: ['client.baseURL'],
        apiKey: ['client.apiKey'],
        fetch: ['client.fetch'],
      },
      limits: { timeoutMs: 60_000, retries: 2, timeoutCovers: 'headers', source: 'together-ai@0.52.0 client.js:519,95' },
    },
  ],
  operations: [
    { ...CHAT, path: 'chat.completions.create' },
    {
      ...CHAT,
      path: 'chat.completions.stream',
      streaming: 'always',
      failure: 'emitter',
      answer: {
        text: ['finalContent()', 'finalChatCompletion().choices[].message.content'],
        shown: ['on:content', 'toReadableStream()'],
        finish: [
          'finalChatCompletion().choices[].finish_reason',
          'on:chunk.choices[].finish_reason',
          'on:chatCompletion.choices[].finish_reason',
          'on:finalChatCompletion.choices[].finish_reason',
        ],
      },
      consume: ['done', 'finalChatCompletion', 'finalContent', 'finalMessage', 'totalUsage'],
      streams: ['toReadableStream'],
    },
    {
      ...CHAT,
      path: 'completions.create',
      operation: 'text_completion',
      options: { ...TEXT_OPTIONS, messages: ['0.prompt'] },
      answer: { text: ['choices[].text'], finish: ['choices[].finish_reason'] },
      chunk: { text: ['choices[].text'], finish: ['choices[].finish_reason'] },
    },
    { ...PLAIN, path: 'embeddings.create', operation: 'embeddings' },
    { ...DRAWN, path: 'images.generate', operation: 'image' },
    // Until 0.2x the same method was called `create`.
    { ...DRAWN, path: 'images.create', operation: 'image' },
    { ...PLAIN, path: 'rerank.create', operation: 'rerank' },
    { ...PLAIN, path: 'audio.speech.create', operation: 'audio', options: { ...PLAIN.options, prompt: ['0.input'] } },
    { ...PLAIN, path: 'audio.transcriptions.create', operation: 'audio', answer: { text: ['text'] } },
    { ...DRAWN, path: 'videos.create', operation: 'video' },
    { ...NO_INFERENCE, path: 'models.*' },
    { ...NO_INFERENCE, path: 'files.*' },
  ],
} as const satisfies Sdk;
