import type { Sdk } from '../../analysis/catalog.js';

/**
 * The binding that Cloudflare hands to a worker: https://developers.cloudflare.com/workers-ai/configuration/bindings. It is no package, so its calls
 * are told by the model that they name. An answer has 256 tokens unless more are asked for; what the binding does by itself is not published.
 */
export const workersAi = {
  name: 'workers-ai',
  title: 'Workers AI',
  packages: ['@cloudflare/ai'],
  clients: [{ name: 'Ai', exports: ['Ai'], construct: 'new', options: {} }],
  bound: {
    method: 'run',
    names:
      '^@(?:cf|hf)/.*(?:/bge-|embed|llama|mistral|mixtral|gemma|qwen|qwq|deepseek|phi|hermes|gpt-oss|granite|kimi|glm|nemotron|instruct|chat)',
  },
  operations: [
    {
      on: 'Ai',
      path: 'run',
      operation: 'embeddings',
      when: { member: '', matches: '/bge-|embed' },
      streaming: 'never',
      failure: 'promise',
      options: { model: ['0'], prompt: ['1.text'] },
    },
    {
      on: 'Ai',
      path: 'run',
      operation: 'chat',
      streaming: 'flag',
      failure: 'promise',
      options: {
        model: ['0'],
        stream: ['1.stream'],
        messages: ['1.messages'],
        prompt: ['1.prompt'],
        json: ['1.response_format'],
        tools: ['1.tools'],
        temperature: ['1.temperature'],
      },
      answer: { text: ['response'], toolInputs: ['tool_calls[].arguments'], toolNames: ['tool_calls[].name'], usage: ['usage'] },
    },
  ],
} as const satisfies Sdk;
