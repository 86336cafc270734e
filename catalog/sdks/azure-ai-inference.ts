import type { Sdk } from '../../analysis/catalog.js';

export const azureAiInference = {
  name: 'azure-ai-inference',
  title: 'Azure AI Inference client',
  packages: ['@azure-rest/ai-inference'],
  clients: [
    {
      name: 'ModelClient',
      exports: ['default'],
      construct: 'call',
      types: ['ModelClient'],
      // `ModelClient(endpoint, credential, options)`.
      options: { retries: ['client.2.retryOptions.maxRetries'], baseUrl: ['client.0', 'client.2.endpoint'] },
      limits: {
        timeoutMs: null,
        retries: 3,
        source: '@typespec/ts-http-runtime dist/esm/constants.js:4, dist/esm/pipelineRequest.js:30',
      },
    },
    {
      // `client.path('/chat/completions')`; `/embeddings` can't be told from it here and is taken for a chat.
      name: 'Route',
      exports: [],
      construct: 'call',
      from: [{ client: 'ModelClient', path: 'path' }],
      options: { retries: ['client.2.retryOptions.maxRetries'] },
      limits: {
        timeoutMs: null,
        retries: 3,
        source: '@typespec/ts-http-runtime dist/esm/constants.js:4, dist/esm/pipelineRequest.js:30',
      },
    },
  ],
  operations: [
    {
      // An error's status resolves too: `isUnexpected(response)` or `status` must be looked at.
      on: 'Route',
      path: 'post',
      operation: 'chat',
      streaming: 'flag',
      failure: 'value',
      options: {
        model: ['0.body.model'],
        stream: ['0.body.stream'],
        timeout: ['0.timeout'],
        signal: ['0.abortSignal'],
        maxOutputTokens: ['0.body.max_tokens'],
        json: ['0.body.response_format'],
        messages: ['0.body.messages'],
        tools: ['0.body.tools'],
        toolChoice: ['0.body.tool_choice'],
        temperature: ['0.body.temperature'],
      },
      answer: {
        text: ['body.choices[].message.content'],
        toolArguments: ['body.choices[].message.tool_calls[].function.arguments'],
        toolNames: ['body.choices[].message.tool_calls[].function.name'],
        finish: ['body.choices[].finish_reason', 'status'],
        usage: ['body.usage'],
      },
    },
  ],
} as const satisfies Sdk;
