import type { Sdk } from '../../analysis/catalog.js';

/** Inputs of models that draw, film or make sound have members that no model of texts takes (the schemas of replicate.com/collections). */
const BY_INPUT = [
  { operation: 'video', holds: ['num_frames', 'fps', 'video_length', 'start_image'] },
  { operation: 'audio', holds: ['normalization_strategy', 'duration', 'speaker', 'voice', 'lyrics'] },
  {
    operation: 'image',
    holds: ['aspect_ratio', 'width', 'num_outputs', 'num_inference_steps', 'guidance_scale', 'negative_prompt', 'prompt_strength'],
  },
] as const;

const CALL = { on: 'Replicate', operation: 'text_completion', streaming: 'never', failure: 'promise' } as const;
/** What a model takes stands in `input` and differs from one to the next, so a cap on tokens is only known for streams, which are text. */
const RUN_OPTIONS = {
  model: ['0'],
  messages: ['1.input.prompt'],
  body: ['1.input'],
  system: ['1.input.system_prompt'],
  signal: ['1.signal'],
} as const;

export const replicate = {
  name: 'replicate',
  title: 'Replicate client',
  packages: ['replicate'],
  clients: [
    {
      name: 'Replicate',
      exports: ['default', 'Replicate'],
      construct: 'new',
      options: { baseUrl: ['client.baseUrl'], apiKey: ['client.auth'], fetch: ['client.fetch'] },
      limits: {
        timeoutMs: null,
        retries: 5,
        source: 'replicate@1.4.0 index.js shouldRetry, lib/util.js:197; 0.34.1 lib/util.js:182',
        note: 'A POST is repeated on 429 only. run() polls until the prediction ends, with no limit on the whole.',
      },
    },
  ],
  operations: [
    // The result itself is the answer: a string, a list of strings, or files. A failed prediction rejects.
    { ...CALL, path: 'run', bodies: BY_INPUT, options: RUN_OPTIONS, answer: { text: ['', '[]'], finish: [] } },
    {
      ...CALL,
      path: 'stream',
      streaming: 'always',
      failure: 'sync-stream',
      options: { ...RUN_OPTIONS, maxOutputTokens: ['1.input.max_tokens', '1.input.max_new_tokens'], temperature: ['1.input.temperature'] },
      chunk: { text: ['', 'data'], finish: [] },
    },
    // Resolves at once; the prediction goes on.
    {
      ...CALL,
      path: 'predictions.create',
      bodies: BY_INPUT,
      options: { model: ['0.model', '0.version'], messages: ['0.input.prompt'], body: ['0.input'] },
      answer: { text: ['output', 'output[]'], finish: ['status', 'error'] },
    },
    {
      ...CALL,
      path: 'deployments.predictions.create',
      bodies: BY_INPUT,
      options: { model: ['0'], messages: ['2.input.prompt'], body: ['2.input'] },
      answer: { text: ['output', 'output[]'], finish: ['status', 'error'] },
    },
    { ...CALL, path: 'wait', operation: 'non-inference', options: {} },
    { ...CALL, path: 'predictions.get', operation: 'non-inference', options: {} },
    { ...CALL, path: 'predictions.cancel', operation: 'non-inference', options: {} },
    { ...CALL, path: 'predictions.list', operation: 'non-inference', options: {} },
    { ...CALL, path: 'models.*', operation: 'non-inference', options: {} },
  ],
} as const satisfies Sdk;
