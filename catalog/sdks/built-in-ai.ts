import type { Sdk } from '../../analysis/catalog.js';

/** There is neither a time limit nor a cap on tokens to set: a signal ends one call (@types/dom-chromium-ai@0.0.17 index.d.ts:138-143). */
const LIMITS = {
  timeoutMs: null,
  retries: 0,
  sentBy: 'the browser',
  source: '@types/dom-chromium-ai@0.0.17 index.d.ts:138-143',
} as const;

const ASKED = {
  operation: 'chat',
  streaming: 'never',
  failure: 'promise',
  options: { signal: ['1.signal'], messages: ['0'] },
  // The answer is the text alone, and nothing of it tells how it ended.
  answer: { text: [''], finish: [] },
  // The browser decides how long an answer may be.
  requiresMaxOutputTokens: true,
} as const;
/** A `ReadableStream` of pieces of the text, at once; what fails fails while it is read. */
const STREAMED = { ...ASKED, streaming: 'always', failure: 'sync-stream', chunk: { text: [''], finish: [] } } as const;
/** A schema that holds the model to it while it writes; who parses the text still checks it. */
const PROMPT_OPTIONS = { ...ASKED.options, json: ['1.responseConstraint'] } as const;

const NOTHING = { operation: 'non-inference', streaming: 'never', failure: 'promise', options: {} } as const;

/**
 * The models that a browser brings, as globals (developer.chrome.com/docs/ai/built-in-apis), with the names of the origin trials before. Where a
 * context is full its oldest prompts are left out; a prompt that is longer by itself rejects with a `QuotaExceededError`.
 */
export const builtInAi = {
  name: 'built-in-ai',
  title: 'built-in AI of the browser',
  packages: ['@types/dom-chromium-ai'],
  isGlobal: true,
  isLocal: true,
  clients: [
    {
      name: 'LanguageModel',
      exports: ['LanguageModel.create', 'ai.languageModel.create', 'ai.assistant.create'],
      construct: 'call',
      types: ['LanguageModel'],
      derive: [{ path: 'clone' }],
      options: { history: ['client.initialPrompts'] },
      limits: LIMITS,
    },
    {
      name: 'Summarizer',
      exports: ['Summarizer.create', 'ai.summarizer.create'],
      construct: 'call',
      types: ['Summarizer'],
      options: {},
      limits: LIMITS,
    },
    { name: 'Writer', exports: ['Writer.create', 'ai.writer.create'], construct: 'call', types: ['Writer'], options: {}, limits: LIMITS },
    {
      name: 'Rewriter',
      exports: ['Rewriter.create', 'ai.rewriter.create'],
      construct: 'call',
      types: ['Rewriter'],
      options: {},
      limits: LIMITS,
    },
  ],
  operations: [
    { ...ASKED, on: 'LanguageModel', path: 'prompt', options: PROMPT_OPTIONS },
    { ...STREAMED, on: 'LanguageModel', path: 'promptStreaming', options: PROMPT_OPTIONS },
    { ...NOTHING, on: 'LanguageModel', path: 'append' },
    { ...NOTHING, on: 'LanguageModel', path: 'measureContextUsage' },
    { ...NOTHING, on: 'LanguageModel', path: 'measureInputUsage' },
    { ...ASKED, on: 'Summarizer', path: 'summarize' },
    { ...STREAMED, on: 'Summarizer', path: 'summarizeStreaming' },
    { ...ASKED, on: 'Writer', path: 'write' },
    { ...STREAMED, on: 'Writer', path: 'writeStreaming' },
    { ...ASKED, on: 'Rewriter', path: 'rewrite' },
    { ...STREAMED, on: 'Rewriter', path: 'rewriteStreaming' },
  ],
} as const satisfies Sdk;
