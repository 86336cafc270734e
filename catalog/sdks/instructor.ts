import type { Sdk } from '../../analysis/catalog.js';

export const instructor = {
  name: 'instructor',
  title: 'Instructor',
  packages: ['@instructor-ai/instructor'],
  clients: [
    {
      // `Instructor({ client: new OpenAI(…), mode })`: time limit and retries are the wrapped client's.
      name: 'Instructor',
      exports: ['default'],
      construct: 'either',
      // It takes a client that is built already.
      options: {
        timeout: [{ path: 'client.client.timeout', readOnly: true }],
        retries: [{ path: 'client.client.maxRetries', readOnly: true }],
      },
      limits: {
        timeoutMs: 600_000,
        retries: 2,
        timeoutCovers: 'headers',
        source: 'openai@4.104.0 index.js:88, core.js:138 (the wrapped client); @instructor-ai/instructor@1.7.0 src/instructor.ts:28',
        // `max_retries` asks again after a failed validation; 0 unless set, and ignored for streams (src/instructor.ts:121,252,295).
      },
    },
  ],
  operations: [
    {
      on: 'Instructor',
      path: 'chat.completions.create',
      operation: 'chat',
      streaming: 'flag',
      failure: 'promise',
      options: {
        model: ['0.model'],
        stream: ['0.stream'],
        timeout: ['1.timeout'],
        signal: ['1.signal'],
        retries: ['1.maxRetries'],
        maxOutputTokens: ['0.max_completion_tokens', '0.max_tokens'],
        schema: ['0.response_model'],
        messages: ['0.messages'],
        temperature: ['0.temperature'],
      },
      // The result itself is the parsed object. The parts of a stream are not checked.
      answer: { object: [''], validated: 'with-schema' },
    },
  ],
} as const satisfies Sdk;
