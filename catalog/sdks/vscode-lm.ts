import type { Sdk } from '../../analysis/catalog.js';

/** The editor brings the model, and neither a time limit nor retries of its own can be set: the token cancels. */
const LIMITS = {
  timeoutMs: null,
  retries: 0,
  sentBy: 'the editor',
  source: '@types/vscode LanguageModelChat.sendRequest(messages, options, token)',
} as const;

/** Resolves once the answer begins; `text` and `stream` are iterated and throw LanguageModelError. */
const REQUEST = {
  operation: 'chat',
  streaming: 'always',
  failure: 'promise-stream',
  options: {
    signal: ['2'],
    messages: ['0'],
    tools: ['1.tools'],
    maxOutputTokens: ['1.modelOptions.max_tokens'],
    temperature: ['1.modelOptions.temperature'],
  },
  answer: { text: ['text[]', 'stream[].value'], toolInputs: ['stream[].input'], toolNames: ['stream[].name'], finish: [] },
  // The editor decides how long an answer may be.
  requiresMaxOutputTokens: true,
} as const;

export const vscodeLm = {
  name: 'vscode-lm',
  title: 'VS Code language model API',
  packages: ['vscode'],
  // A chat participant gets its model with the request, whose type is known from where the participant is made.
  toldBy: ['ChatRequestHandler', 'LanguageModelChatMessage'],
  clients: [
    {
      // `const [model] = await vscode.lm.selectChatModels(…)`: the call gives a promise of a list of clients.
      name: 'LanguageModelChat',
      exports: ['LanguageModelChat', 'lm.selectChatModels'],
      construct: 'call',
      types: ['LanguageModelChat'],
      options: { model: ['client.family', 'client.id'] },
      limits: LIMITS,
    },
    {
      // What a chat participant's handler is given; its `model` is the one that the user chose.
      name: 'ChatRequest',
      exports: ['ChatRequest'],
      construct: 'call',
      types: ['ChatRequest'],
      options: {},
      limits: LIMITS,
    },
  ],
  operations: [
    { ...REQUEST, on: 'LanguageModelChat', path: 'sendRequest' },
    { ...REQUEST, on: 'ChatRequest', path: 'model.sendRequest' },
    { on: 'LanguageModelChat', path: 'countTokens', operation: 'non-inference', streaming: 'never', failure: 'promise', options: {} },
    { on: 'ChatRequest', path: 'model.countTokens', operation: 'non-inference', streaming: 'never', failure: 'promise', options: {} },
  ],
} as const satisfies Sdk;
