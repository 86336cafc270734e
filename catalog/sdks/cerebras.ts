import type { Sdk } from '../../analysis/catalog.js';

/** The second argument of every request method. */
const REQUEST_OPTIONS = { timeout: ['1.timeout'], signal: ['1.signal'], retries: ['1.maxRetries'] } as const;
const TEXT = { on: 'Cerebras', streaming: 'flag', failure: 'promise' } as const;
const TEXT_OPTIONS = { ...REQUEST_OPTIONS, model: ['0.model'], stream: ['0.stream'], temperature: ['0.temperature'] } as const;

export const cerebras = {
  name: 'cerebras',
  title: 'Cerebras SDK',
  packages: ['@cerebras/cerebras_cloud_sdk'],
  passesParameters: true,
  clients: [
    {
      name: 'Cerebras',
      exports: ['default', 'Cerebras'],
      construct: 'new',
      options: {
        timeout: ['client.timeout'],
        retries: ['client.maxRetries'],
        baseUrl: ['client.baseURL'],
        apiKey: ['client.apiKey'],
        fetch: ['client.fetch'],
      },
      limits: {
        timeoutMs: 60_000,
        retries: 2,
        timeoutCovers: 'headers',
        source: '@cerebras/cerebras_cloud_sdk@1.91.0 index.js:65,123, core.js:133',
        note: 'The constructor itself sends a request unless warmTCPConnection is false.',
      },
      holds: [
        {
          text: 'a request of its own, with which the constructor opens a connection (`warmTCPConnection`)',
          unless: ['client.warmTCPConnection'],
          source: '@cerebras/cerebras_cloud_sdk@1.91.0 index.js:87-97',
        },
      ],
    },
  ],
  operations: [
    {
      ...TEXT,
      path: 'chat.completions.create',
      operation: 'chat',
      options: {
        ...TEXT_OPTIONS,
        maxOutputTokens: ['0.max_completion_tokens', '0.max_tokens'],
        json: ['0.response_format'],
        messages: ['0.messages'],
        tools: ['0.tools'],
        toolChoice: ['0.tool_choice'],
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
    },
    {
      ...TEXT,
      path: 'completions.create',
      operation: 'text_completion',
      options: { ...TEXT_OPTIONS, maxOutputTokens: ['0.max_tokens'], messages: ['0.prompt'] },
      answer: { text: ['choices[].text'], finish: ['choices[].finish_reason'] },
      chunk: { text: ['choices[].text'], finish: ['choices[].finish_reason'] },
    },
    { ...TEXT, path: 'models.*', operation: 'non-inference', streaming: 'never', options: {} },
  ],
} as const satisfies Sdk;
