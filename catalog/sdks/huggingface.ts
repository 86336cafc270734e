import type { Sdk } from '../../analysis/catalog.js';
import { SWITCH } from './retry-policies.js';

/** The second argument of every method. `retry_on_error: false` is the only way to stop the retries. */
const REQUEST_OPTIONS = { model: ['0.model'], signal: ['1.signal'], retries: [{ path: '1.retry_on_error', policy: SWITCH }] } as const;
const CHAT_OPTIONS = {
  ...REQUEST_OPTIONS,
  maxOutputTokens: ['0.max_tokens'],
  json: ['0.response_format'],
  messages: ['0.messages'],
  tools: ['0.tools'],
  toolChoice: ['0.tool_choice'],
  temperature: ['0.temperature'],
} as const;
const GENERATION_OPTIONS = {
  ...REQUEST_OPTIONS,
  maxOutputTokens: ['0.parameters.max_new_tokens'],
  messages: ['0.inputs'],
  temperature: ['0.parameters.temperature'],
} as const;

const CALL = { on: 'InferenceClient', streaming: 'never', failure: 'promise', options: REQUEST_OPTIONS } as const;
/** An async generator: nothing is sent before it is iterated. */
const STREAM = { ...CALL, streaming: 'always', failure: 'sync-stream' } as const;

export const huggingface = {
  name: 'huggingface',
  title: 'Hugging Face inference client',
  packages: ['@huggingface/inference'],
  clients: [
    {
      name: 'InferenceClient',
      exports: ['InferenceClient', 'HfInference', 'InferenceClientEndpoint', 'HfInferenceEndpoint'],
      construct: 'new',
      derive: [{ path: 'endpoint' }],
      // `new InferenceClient(token, options)`.
      options: {
        apiKey: ['client.0'],
        retries: [{ path: 'client.1.retry_on_error', policy: SWITCH }],
        baseUrl: ['client.1.endpointUrl'],
        fetch: ['client.1.fetch'],
      },
      limits: {
        timeoutMs: null,
        retries: null,
        source: '@huggingface/inference@4.13.30 dist/esm/utils/request.js:32,85; dist/esm/types.d.ts:17,25',
        note: 'A 503 is repeated at once, without a pause and without end, unless retry_on_error is false.',
      },
    },
  ],
  operations: [
    {
      ...CALL,
      path: 'chatCompletion',
      operation: 'chat',
      options: CHAT_OPTIONS,
      answer: {
        text: ['choices[].message.content'],
        toolArguments: ['choices[].message.tool_calls[].function.arguments'],
        toolNames: ['choices[].message.tool_calls[].function.name'],
        finish: ['choices[].finish_reason'],
        usage: ['usage'],
      },
    },
    {
      ...STREAM,
      path: 'chatCompletionStream',
      operation: 'chat',
      options: CHAT_OPTIONS,
      chunk: { text: ['choices[].delta.content'], finish: ['choices[].finish_reason'] },
    },
    {
      ...CALL,
      path: 'textGeneration',
      operation: 'text_completion',
      options: GENERATION_OPTIONS,
      answer: { text: ['generated_text'], finish: ['details.finish_reason'] },
    },
    {
      ...STREAM,
      path: 'textGenerationStream',
      operation: 'text_completion',
      options: GENERATION_OPTIONS,
      chunk: { text: ['token.text', 'generated_text'] },
    },
    { ...CALL, path: 'summarization', operation: 'text_completion', answer: { text: ['summary_text'] } },
    { ...CALL, path: 'featureExtraction', operation: 'embeddings' },
    { ...CALL, path: 'textToImage', operation: 'image', options: { ...CALL.options, prompt: ['0.inputs'] } },
    { ...CALL, path: 'automaticSpeechRecognition', operation: 'audio', answer: { text: ['text'] } },
  ],
} as const satisfies Sdk;
