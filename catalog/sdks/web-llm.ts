import type { Sdk } from '../../analysis/catalog.js';

/** Nothing bounds a generation but `interruptGenerate()` (@mlc-ai/web-llm@0.2.86 lib/engine.d.ts:84). */
const LIMITS = { timeoutMs: null, retries: 0, sentBy: 'the page', source: '@mlc-ai/web-llm@0.2.86 lib/engine.d.ts:84' } as const;

const TEXT = {
  on: 'MLCEngine',
  streaming: 'flag',
  failure: 'promise',
  options: { stream: ['0.stream'], maxOutputTokens: ['0.max_tokens'], temperature: ['0.temperature'] },
} as const;

const CHAT = {
  ...TEXT,
  operation: 'chat',
  options: {
    ...TEXT.options,
    messages: ['0.messages'],
    tools: ['0.tools'],
    toolChoice: ['0.tool_choice'],
    json: ['0.response_format'],
    model: ['0.model'],
  },
  // There is one choice for each that was asked for, whatever happens.
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

/** Runs models in the page by WebGPU, with OpenAI's requests and answers. */
export const webLlm = {
  name: 'web-llm',
  title: 'WebLLM',
  packages: ['@mlc-ai/web-llm'],
  isLocal: true,
  clients: [
    {
      name: 'MLCEngine',
      exports: [
        'MLCEngine',
        'CreateMLCEngine',
        'WebWorkerMLCEngine',
        'CreateWebWorkerMLCEngine',
        'ServiceWorkerMLCEngine',
        'CreateServiceWorkerMLCEngine',
        'ExtensionServiceWorkerMLCEngine',
        'CreateExtensionServiceWorkerMLCEngine',
      ],
      construct: 'either',
      types: ['MLCEngineInterface'],
      options: {},
      limits: LIMITS,
    },
  ],
  operations: [
    { ...CHAT, path: 'chat.completions.create' },
    { ...CHAT, path: 'chatCompletion' },
    {
      ...TEXT,
      path: 'completions.create',
      operation: 'text_completion',
      options: { ...TEXT.options, messages: ['0.prompt'] },
      answer: { text: ['choices[].text'], finish: ['choices[].finish_reason'], usage: ['usage'] },
      chunk: { text: ['choices[].text'], finish: ['choices[].finish_reason'] },
    },
    { on: 'MLCEngine', path: 'embeddings.create', operation: 'embeddings', streaming: 'never', failure: 'promise', options: {} },
    { on: 'MLCEngine', path: 'reload', operation: 'non-inference', streaming: 'never', failure: 'promise', options: {} },
  ],
} as const satisfies Sdk;
