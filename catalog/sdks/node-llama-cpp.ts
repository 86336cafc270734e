import type { Sdk } from '../../analysis/catalog.js';

/** A signal ends one call, and nothing else does but `maxTokens` (node-llama-cpp@3.22.1 dist/evaluator/LlamaChatSession/LlamaChatSession.d.ts). */
const LIMITS = {
  timeoutMs: null,
  retries: 0,
  sentBy: 'llama.cpp',
  source: 'node-llama-cpp@3.22.1 dist/evaluator/LlamaChatSession/LlamaChatSession.d.ts',
} as const;

const GENERATED = {
  streaming: 'never',
  failure: 'promise',
  options: { signal: ['1.signal'], maxOutputTokens: ['1.maxTokens'], temperature: ['1.temperature'], json: ['1.grammar'], messages: ['0'] },
} as const;

/** Where a context is full, a session and a completion leave out what is oldest. */
export const nodeLlamaCpp = {
  name: 'node-llama-cpp',
  title: 'node-llama-cpp',
  packages: ['node-llama-cpp'],
  isLocal: true,
  clients: [
    {
      name: 'LlamaChatSession',
      exports: ['LlamaChatSession'],
      construct: 'new',
      options: {},
      limits: LIMITS,
    },
    { name: 'LlamaCompletion', exports: ['LlamaCompletion'], construct: 'new', options: {}, limits: LIMITS },
  ],
  operations: [
    {
      ...GENERATED,
      on: 'LlamaChatSession',
      path: 'prompt',
      operation: 'chat',
      options: { ...GENERATED.options, tools: ['1.functions'] },
      answer: { text: [''], finish: [] },
    },
    {
      ...GENERATED,
      on: 'LlamaChatSession',
      path: 'promptWithMeta',
      operation: 'chat',
      options: { ...GENERATED.options, tools: ['1.functions'] },
      answer: {
        text: ['responseText'],
        finish: ['stopReason'],
        cut: { part: 'stopReason', test: "{part} === 'maxTokens'" },
      },
    },
    {
      ...GENERATED,
      on: 'LlamaCompletion',
      path: 'generateCompletion',
      operation: 'text_completion',
      answer: { text: [''], finish: [] },
    },
    {
      ...GENERATED,
      on: 'LlamaCompletion',
      path: 'generateCompletionWithMeta',
      operation: 'text_completion',
      answer: {
        text: ['response'],
        finish: ['metadata.stopReason'],
        cut: { part: 'metadata.stopReason', test: "{part} === 'maxTokens'" },
      },
    },
  ],
} as const satisfies Sdk;
