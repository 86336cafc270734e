import type { Sdk } from '../../analysis/catalog.js';

/** QStash makes the request, and the workflow goes on with whatever came, of any status (@upstash/workflow@1.3.3 types-CekOpKvz.d.ts:805-815). */
const CALL = {
  on: 'WorkflowContext',
  operation: 'chat',
  streaming: 'never',
  failure: 'value',
  options: {
    model: ['1.body.model'],
    messages: ['1.body.messages'],
    tools: ['1.body.tools'],
    temperature: ['1.body.temperature'],
    timeout: [{ path: '1.timeout', unit: 's' }],
    retries: ['1.retries'],
  },
} as const;

export const upstashWorkflow = {
  name: 'upstash-workflow',
  title: 'Upstash Workflow',
  packages: ['@upstash/workflow'],
  toldBy: ['serve', 'createWorkflow'],
  clients: [
    {
      name: 'WorkflowContext',
      exports: ['WorkflowContext'],
      construct: 'new',
      // How long the customer's plan lets QStash wait is not known, nor how often the workflow runs again.
      openTypes: true,
      options: {},
      limits: {
        timeoutMs: null,
        retries: 0,
        sentBy: 'QStash',
        source: '@upstash/workflow@1.3.3 types-CekOpKvz.d.ts:810-812',
      },
    },
  ],
  operations: [
    {
      ...CALL,
      path: 'api.openai.call',
      options: {
        ...CALL.options,
        maxOutputTokens: ['1.body.max_completion_tokens', '1.body.max_tokens'],
        json: ['1.body.response_format'],
      },
      answer: {
        text: ['body.choices[].message.content'],
        toolArguments: ['body.choices[].message.tool_calls[].function.arguments'],
        toolNames: ['body.choices[].message.tool_calls[].function.name'],
        finish: ['body.choices[].finish_reason'],
        refusal: ['body.choices[].message.refusal'],
        usage: ['body.usage'],
      },
    },
    {
      ...CALL,
      path: 'api.anthropic.call',
      requiresMaxOutputTokens: true,
      options: { ...CALL.options, maxOutputTokens: ['1.body.max_tokens'], system: ['1.body.system'] },
      answer: {
        text: ['body.content[].text'],
        toolInputs: ['body.content[].input'],
        toolNames: ['body.content[].name'],
        finish: ['body.stop_reason'],
        usage: ['body.usage'],
      },
    },
  ],
} as const satisfies Sdk;
